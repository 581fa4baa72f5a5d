import { z } from "zod";

/** The places of the site that show a page of the database. */
export const pageKeys = ["home", "history", "group", "presentation", "privacy", "accessibility"] as const;
export type PageKey = (typeof pageKeys)[number];

export type Mark = { type: "bold" } | { type: "italic" } | { type: "link"; attrs: { href: string } };
export type Inline = { type: "text"; text: string; marks: Mark[] } | { type: "hardBreak" };
export type Heading = { type: "heading"; attrs: { level: 2 | 3 }; content: Inline[] };
export type ListItem = { type: "listItem"; content: Block[] };
export type Block =
  | { type: "paragraph"; content: Inline[] }
  | Heading
  | { type: "bulletList" | "orderedList"; content: ListItem[] }
  | { type: "blockquote"; content: Block[] };
export type RichText = { type: "doc"; content: Block[] };

/** Lists and quotes within each other deeper than this are dropped: no document can exhaust the stack. */
const maxDepth = 6;

/** Whether a link may lead to `href`: a web or mail address, a path of this site, or a place on the same page. */
export function isSafeHref(href: string): boolean {
  if (/[\p{Cc}\s\\]/u.test(href)) return false;
  if (/^(\/(?!\/)|#)/.test(href)) return true;
  return /^(https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}

/** A list that keeps what `item` accepts and drops the rest, so that one odd node costs no reader the page. */
function listOf<T>(item: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((values) =>
      values.flatMap((value) => {
        const parsed = item.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

const mark: z.ZodType<Mark> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: z.string().refine(isSafeHref) }) }),
]);

const inline: z.ZodType<Inline> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1), marks: listOf(mark) }),
  z.object({ type: z.literal("hardBreak") }),
]);

const paragraph = z.object({ type: z.literal("paragraph"), content: listOf(inline) });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: listOf(inline),
});

function block(depth: number): z.ZodType<Block> {
  if (depth === 0) return z.discriminatedUnion("type", [paragraph, heading]);
  const inner = listOf(block(depth - 1));
  const listItem = z.object({ type: z.literal("listItem"), content: inner });
  return z.discriminatedUnion("type", [
    paragraph,
    heading,
    z.object({ type: z.enum(["bulletList", "orderedList"]), content: listOf(listItem) }),
    z.object({ type: z.literal("blockquote"), content: inner }),
  ]);
}

/**
 * Rich text as the database keeps it: a ProseMirror document, the form that TipTap edits. Only what is listed here
 * comes out of a parse: nodes, marks and attributes that are unknown or unsafe are dropped, text around them is kept.
 * Fails only on what is no document at all.
 */
export const richTextSchema: z.ZodType<RichText> = z.object({
  type: z.literal("doc"),
  content: listOf(block(maxDepth)),
});
