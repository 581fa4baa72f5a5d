/** Soft hyphens and unbreakable spaces help a heading to break, and nobody in a search result, a feed or a browser tab. */
export function plain(text: string): string {
  return text.replaceAll("\u00ad", "").replaceAll("\u00a0", " ");
}
