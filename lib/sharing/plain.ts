/**
 * Removes soft hyphens, and replaces no-break spaces with normal spaces. These characters are useful in headings, but
 * not in search results, feeds and browser tabs.
 */
export function plain(text: string): string {
  return text.replaceAll("\u00ad", "").replaceAll("\u00a0", " ");
}
