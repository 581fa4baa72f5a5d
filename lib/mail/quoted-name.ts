import { hasSiteAddress } from "@/lib/forms/site-address";
import { mailTraits } from "@/lib/outbox/mail-kinds";
import type { OutboxItem } from "./load-mail";

/**
 * The pattern of a person's name. It allows no digits or commas and limits the length, to make it harder to hide a
 * message in a name.
 */
const nameShape = /^[\p{L}\p{M}'’.\- ]{1,60}$/u;
const MOST_WORDS = 5;

/** Checks whether a text looks like a person's name. */
export const looksLikeName = (name: string): boolean =>
  nameShape.test(name) && name.trim().split(/\s+/).length <= MOST_WORDS && !hasSiteAddress(name, "person");

/**
 * Checks whether we know that the e-mail address belongs to the participant: its owner has used a link in an earlier
 * mail, or an organiser has confirmed the address. Otherwise a stranger may have entered the address, and the mail must
 * not contain the stranger's words. The result is always false for mails to an address that another person has just
 * entered (an offered seat, a new address), and always true for mails without a registration.
 */
export function isAddressConfirmed({ kind, registration }: OutboxItem): boolean {
  if (mailTraits[kind].includes("toGivenAddress")) return false;
  return registration === null || registration.answeredAt !== null;
}

/**
 * Returns the name if the mail may contain it: the e-mail address is confirmed (`isAddressConfirmed`), or the text
 * looks like a person's name. Returns null in all other cases, and if there is no name.
 */
export function quotedName(mail: OutboxItem, name: string | undefined): string | null {
  if (!name) return null;
  return isAddressConfirmed(mail) || looksLikeName(name) ? name : null;
}
