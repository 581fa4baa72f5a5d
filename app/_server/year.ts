/** Returns the year that `text` (a part of a URL) contains, or null if the text is not a year from 1900 to 2099. */
export function parseYear(text: string): number | null {
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : null;
}
