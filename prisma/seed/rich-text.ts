import type { Block, Inline, RichText } from "@/lib/rich-text/schema";

// These short functions create the rich text for the first content of the database.

type Words = string | Inline;

const inline = (words: Words[]): Inline[] =>
  words.map((word) => (typeof word === "string" ? { type: "text", text: word, marks: [] } : word));

export const doc = (...content: Block[]): RichText => ({ type: "doc", content });
export const p = (...words: Words[]): Block => ({ type: "paragraph", content: inline(words) });
export const h2 = (text: string): Block => ({ type: "heading", attrs: { level: 2 }, content: inline([text]) });
export const h3 = (text: string): Block => ({ type: "heading", attrs: { level: 3 }, content: inline([text]) });
export const link = (text: string, href: string): Inline => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});

export const ul = (...items: string[]): Block => ({
  type: "bulletList",
  content: items.map((item) => ({ type: "listItem", content: [p(item)] })),
});
