/** A year from an address, or null for anything that isn't written as one. */
export function parseYear(text: string): number | null {
  return /^(19|20)\d{2}$/.test(text) ? Number(text) : null;
}
