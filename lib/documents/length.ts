/**
 * The largest size of a document in all its languages, in bytes of JSON. The text of a whole book is smaller. The limit
 * is lower than the size of the largest form that our server accepts (lib/front/refusal.ts).
 */
const MOST_BYTES = 800_000;

/**
 * Checks whether a document is too long to be saved. The browser checks this too, so that it does not send megabytes
 * that the server would refuse.
 */
export function isTooLong(content: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(content)).length > MOST_BYTES;
}
