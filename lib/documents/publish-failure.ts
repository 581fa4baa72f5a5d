import { type PublishRefusal, publishRefusals } from "./kind";

/**
 * Why a scheduled publication failed: the kind refused it, the content doesn't match the kind's schema (`unreadable`),
 * or there was an error (`failed`). The messages `pages.publish` have a sentence for each.
 */
export type PublishFailure = PublishRefusal | "unreadable" | "failed";

/** Reads a failure from the database. A value that this version of the site doesn't know counts as `failed`. */
export function asFailure(word: string | null): PublishFailure {
  return [...publishRefusals, "unreadable" as const].find((known) => known === word) ?? "failed";
}
