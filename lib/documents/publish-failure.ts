import { type PublishRefusal, publishRefusals } from "./kind";

/**
 * The reasons why a scheduled publication can fail: the document's kind refuses it, the content does not match the
 * schema (`unreadable`), or an error happened (`failed`). `pages.publish` in the messages has a sentence for each
 * reason.
 */
export type PublishFailure = PublishRefusal | "unreadable" | "failed";

/**
 * Converts a text from the database to a reason. Returns `failed` if this version of the site does not know the text.
 */
export function asFailure(word: string | null): PublishFailure {
  return [...publishRefusals, "unreadable" as const].find((known) => known === word) ?? "failed";
}
