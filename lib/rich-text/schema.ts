import { z } from "zod";
import { isSafeHref } from "./links";

/** The keys of the pages that members write and that have a fixed place on the site. */
export const pageKeys = ["home", "history", "group", "presentation", "privacy", "accessibility"] as const;
export type PageKey = (typeof pageKeys)[number];

export type Mark = { type: "bold" } | { type: "italic" } | { type: "link"; attrs: { href: string } };
export type Inline = { type: "text"; text: string; marks: Mark[] } | { type: "hardBreak"; marks: Mark[] };
export type Heading = { type: "heading"; attrs: { level: 2 | 3 }; content: Inline[] };
/**
 * The types of numbered lists, which are the values of HTML's attribute `type`. If the type is null, the list is
 * numbered with digits.
 */
export const listTypes = ["1", "a", "A", "i", "I"] as const;
export type ListType = (typeof listTypes)[number];
export type ListItem = { type: "listItem"; content: Block[] };
export type TableCell = {
  type: "tableHeader" | "tableCell";
  attrs: { colspan: number; rowspan: number };
  content: Block[];
};
export type TableRow = { type: "tableRow"; content: TableCell[] };
/** A picture. If its alt text is empty, the picture is only decorative. */
export type Figure = { type: "figure"; attrs: { pictureId: string; alt: string; caption: string; credit: string } };
/** A block that shows data of the site: a picture, a contact person, or the programme or registration of a seminar. */
export type Embed =
  | Figure
  | { type: "contact"; attrs: { memberId: string } }
  | { type: "programme" | "registration"; attrs: { year: number } };
export type Block =
  | { type: "paragraph"; content: Inline[] }
  | Heading
  | { type: "bulletList"; content: ListItem[] }
  | { type: "orderedList"; attrs: { start: number; type: ListType | null }; content: ListItem[] }
  | { type: "blockquote" | "notice"; content: Block[] }
  | { type: "table"; content: TableRow[] }
  | Embed;
export type RichText = { type: "doc"; content: Block[] };

/**
 * The largest depth of nested blocks. Blocks that are nested deeper are removed, so that a document cannot cause a
 * stack overflow. The editor does not allow deeper nesting either (components/editor/bounds.ts).
 */
export const MOST_LEVELS = 12;
/** The largest number of columns or rows that one table cell can span. HTML has the same limit for `colspan`. */
export const MOST_SPANNED = 1000;

/**
 * Returns an array schema that keeps the items that `item` accepts and removes the others, so that one invalid node
 * does not break the whole page.
 */
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

/**
 * Replaces NUL characters and lone surrogates by the replacement character U+FFFD, because PostgreSQL cannot store
 * them.
 */
const storable = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");

const mark: z.ZodType<Mark> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href: z.string().refine(isSafeHref) }) }),
]);

const inline: z.ZodType<Inline> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1).transform(storable), marks: listOf(mark) }),
  z.object({ type: z.literal("hardBreak"), marks: listOf(mark) }),
]);

const words = z.string().transform(storable).catch("");
const span = z.int().min(1).max(MOST_SPANNED).catch(1);
const numbering = z.object({ start: z.int32().catch(1), type: z.enum(listTypes).nullable().catch(null) });
const year = z.object({ year: z.int().min(1900).max(2099) });

const leaves = [
  z.object({ type: z.literal("paragraph"), content: listOf(inline) }),
  z.object({
    type: z.literal("heading"),
    attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: listOf(inline),
  }),
  z.object({
    type: z.literal("figure"),
    attrs: z.object({ pictureId: z.uuid(), alt: words, caption: words, credit: words }),
  }),
  z.object({ type: z.literal("contact"), attrs: z.object({ memberId: z.uuid() }) }),
  z.object({ type: z.enum(["programme", "registration"]), attrs: year }),
] as const;

function block(depth: number): z.ZodType<Block> {
  if (depth === 0) return z.discriminatedUnion("type", leaves);
  const inner = listOf(block(depth - 1));
  const listItem = z.object({ type: z.literal("listItem"), content: inner });
  const cell = z.object({
    type: z.enum(["tableHeader", "tableCell"]),
    attrs: z.object({ colspan: span, rowspan: span }).catch({ colspan: 1, rowspan: 1 }),
    content: inner,
  });
  const row = z.object({ type: z.literal("tableRow"), content: listOf(cell) });
  return z.discriminatedUnion("type", [
    ...leaves,
    z.object({ type: z.literal("bulletList"), content: listOf(listItem) }),
    z.object({
      type: z.literal("orderedList"),
      // Texts that were saved before these attributes were introduced do not have them.
      attrs: numbering.catch({ start: 1, type: null }),
      content: listOf(listItem),
    }),
    z.object({ type: z.enum(["blockquote", "notice"]), content: inner }),
    z.object({ type: z.literal("table"), content: listOf(row) }),
  ]);
}

/**
 * The schema of rich text in the database. Rich text is a ProseMirror document, which the editor TipTap edits. Parsing
 * removes unknown or unsafe nodes, marks and attributes, but keeps the text around them. Parsing fails only if the
 * value is not a document at all.
 */
export const richTextSchema: z.ZodType<RichText> = z.object({
  type: z.literal("doc"),
  content: listOf(block(MOST_LEVELS)),
});
