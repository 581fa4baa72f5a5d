import { type PublishRefusal, publishRefusals } from "./kind";

/**
 * The reasons why a scheduled publication can fail: the rules for this kind of document forbid it (`PublishRefusal`),
 * the content does not match the schema (`unreadable`), or an error happened (`failed`). The site's texts (lib/i18n)
 * have a sentence for each reason under `pages.publish`.
 */
export type PublishFailure = PublishRefusal | "unreadable" | "failed";

/**
 * Converts a text from the database to a reason. Returns `failed` if this version of the site does not know the text.
 */
export function asFailure(word: string | null): PublishFailure {
  return [...publishRefusals, "unreadable" as const].find((known) => known === word) ?? "failed";
}
