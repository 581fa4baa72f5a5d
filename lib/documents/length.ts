/**
 * The largest size of a document in all its languages, in bytes of JSON: as long as a book, and smaller than the
 * largest form that the front accepts (lib/front/refusal.ts).
 */
const MOST_BYTES = 800_000;

/**
 * Whether a document is too long to be saved. The browser checks it too, before it sends megabytes that would be
 * refused.
 */
export function isTooLong(content: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(content)).length > MOST_BYTES;
}
