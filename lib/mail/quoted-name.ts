import { hasSiteAddress } from "@/lib/forms/site-address";
import { mailTraits } from "@/lib/outbox/mail-kinds";
import type { OutboxItem } from "./load-mail";

/**
 * The characters and length of a name. Digits and commas are not allowed, which makes it harder to hide a message in
 * it.
 */
const nameShape = /^[\p{L}\p{M}'’.\- ]{1,60}$/u;
const MOST_WORDS = 5;

const looksLikeName = (name: string) =>
  nameShape.test(name) && name.trim().split(/\s+/).length <= MOST_WORDS && !hasSiteAddress(name, "person");

/**
 * Whether the owner of the mail's address has answered an earlier mail, or an organiser has confirmed the address.
 * Before that, a stranger may have typed in the address and the registration, and the mail must not carry the
 * stranger's words. Always false for mails to an address that somebody else has just given (an offered seat, a new
 * address); true for mails without a registration.
 */
export function isAddressConfirmed({ kind, registration }: OutboxItem): boolean {
  if (mailTraits[kind].includes("toGivenAddress")) return false;
  return registration === null || registration.answeredAt !== null;
}

/** The name if the mail may quote it; null if it doesn't look like a name and the reader has not answered yet. */
export function quotedName(mail: OutboxItem, name: string | undefined): string | null {
  if (!name) return null;
  return isAddressConfirmed(mail) || looksLikeName(name) ? name : null;
}
