/** The most that a document can hold in all its languages, in bytes as JSON: a book, and less than the front lets through. */
const MOST_BYTES = 800_000;

/** Whether a document is too long to be saved. Asked in the browser too, before megabytes are sent in vain. */
export function isTooLong(content: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(content)).length > MOST_BYTES;
}
