const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", nbsp: " " };

/** Matches the elements that do not interrupt a sentence. */
const inline = /<\/?(?:a|b|em|i|span|strong|small|time|abbr|wbr)\b[^>]*>/g;
const silent = /<(script|style|template|option)\b[^>]*>.*?<\/\1>|<!--.*?-->|<input\b[^>]*type="hidden"[^>]*>/gs;

/**
 * Returns the sentences that a person reads in `html`, in their order. Text of different block elements is never joined
 * to one sentence. `html` must come from React, because regular expressions read it.
 */
export function sentencesOf(html: string): string[] {
  return html
    .replace(silent, "")
    .replace(/<span class="block[^"]*"[^>]*>|<br\b[^>]*>|<small class="block[^"]*"[^>]*>/g, "\n")
    .replace(/<\/(?:a|span)>(?=<(?:a|span)\b)/g, "\n")
    .replace(inline, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&([#\w]+);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/\u00ad/g, "")
    .split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

/** Returns the content of the first element `name` in `html`. @throws if there is none */
export function contentOf(html: string, name: string): string {
  const content = new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, "s").exec(html)?.[1];
  if (content === undefined) throw new Error(`no element ${name}`);
  return content;
}
