import type { Block, Heading, Inline, RichText } from "./schema";

/** A heading and the blocks that follow it, up to the next heading of the same level. */
export type Section = { heading: Heading; blocks: Block[] };

/** Returns the text of inline content without marks. A line break becomes a space. */
export function plainText(content: readonly Inline[]): string {
  return content.map((node) => (node.type === "text" ? node.text : " ")).join("");
}

/**
 * Splits a text at its headings of `level`. Returns the blocks before the first heading, and one section for each
 * heading.
 */
export function sectionsOf(document: RichText, level: 2 | 3): { before: Block[]; sections: Section[] } {
  const before: Block[] = [];
  const sections: Section[] = [];
  for (const block of document.content) {
    if (block.type === "heading" && block.attrs.level === level) sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? before).push(block);
  }
  return { before, sections };
}

/** Returns the blocks directly inside a list, table, quotation or notice. Other blocks contain none. */
function blocksIn(block: Block): Block[] {
  switch (block.type) {
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((item) => item.content);
    case "table":
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    case "blockquote":
    case "notice":
      return block.content;
    case "paragraph":
    case "heading":
    case "figure":
    case "contact":
    case "programme":
    case "registration":
      return [];
  }
}

/** Returns the blocks and all blocks inside them, in reading order. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(blocksIn(block))]);
}

/** Returns the URLs of all links in a text. */
export function hrefsOf({ content }: RichText): string[] {
  const inlines = allBlocks(content).flatMap((block) =>
    block.type === "paragraph" || block.type === "heading" ? block.content : [],
  );
  return inlines.flatMap((node) =>
    node.type === "text" ? node.marks.flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : [])) : [],
  );
}

/** Checks whether a text has words in a paragraph or heading. Pictures and other blocks do not count. */
export function hasWords({ content }: RichText): boolean {
  return allBlocks(content).some(
    (block) => (block.type === "paragraph" || block.type === "heading") && plainText(block.content).trim() !== "",
  );
}
