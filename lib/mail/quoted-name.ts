import { hasSiteAddress } from "@/lib/forms/site-address";
import type { OutboxItem } from "./load-mail";

/** What names are made of: letters, and what stands between them. No digits, no commas: a sentence needs those. */
const nameShape = /^[\p{L}\p{M}'’.\- ]{1,60}$/u;
const MOST_WORDS = 5;

const looksLikeName = (name: string) =>
  nameShape.test(name) && name.trim().split(/\s+/).length <= MOST_WORDS && !hasSiteAddress(name, "person");

/**
 * Whether the owner of the mail's address is known to have asked for it. Otherwise a stranger may have written what the
 * registration holds, and the mail must not carry the stranger's words to somebody.
 */
export function isAnswered({ kind, registration }: OutboxItem): boolean {
  if (kind === "handOver" || kind === "emailChange") return false;
  return registration === null || registration.answeredAt !== null;
}

/** A name as a mail may quote it; null when it doesn't look like one and its reader has not answered yet. */
export function quotedName(mail: OutboxItem, name: string | undefined): string | null {
  if (!name) return null;
  return isAnswered(mail) || looksLikeName(name) ? name : null;
}
