/**
 * Removes soft hyphens and replaces no-break spaces by ordinary ones. They help headings to break well, but are a
 * nuisance in search results, feeds and browser tabs.
 */
export function plain(text: string): string {
  return text.replaceAll("\u00ad", "").replaceAll("\u00a0", " ");
}
