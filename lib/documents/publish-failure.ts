import { type PublishRefusal, publishRefusals } from "./kind";

/**
 * Why what was due could not be published: what the kind refuses, a content that is not of the kind's shape, or an error.
 * `pages.publish` of the messages has a sentence for each.
 */
export type PublishFailure = PublishRefusal | "unreadable" | "failed";

/** A failure as the database has it. A word that this version of the site does not know is an error. */
export function asFailure(word: string | null): PublishFailure {
  return [...publishRefusals, "unreadable" as const].find((known) => known === word) ?? "failed";
}
