import type { Block, Heading, Inline, RichText } from "./schema";

export type Section = { heading: Heading; blocks: Block[] };

/** The words of inline content without marks: for a heading's anchor, a description, an e-mail. */
export function plainText(content: readonly Inline[]): string {
  return content.map((node) => (node.type === "text" ? node.text : " ")).join("");
}

/** A document cut at its headings of `level`: what comes before the first, and each heading with what follows it. */
export function sectionsOf(document: RichText, level: 2 | 3): { before: Block[]; sections: Section[] } {
  const before: Block[] = [];
  const sections: Section[] = [];
  for (const block of document.content) {
    if (block.type === "heading" && block.attrs.level === level) sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? before).push(block);
  }
  return { before, sections };
}

/** The blocks directly inside a block. */
export function blocksIn(block: Block): Block[] {
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

/** Every block of a document, however deep, in reading order. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(blocksIn(block))]);
}

/** Every address that a document links to. */
export function hrefsOf({ content }: RichText): string[] {
  const inlines = allBlocks(content).flatMap((block) =>
    block.type === "paragraph" || block.type === "heading" ? block.content : [],
  );
  return inlines.flatMap((node) =>
    node.type === "text" ? node.marks.flatMap((mark) => (mark.type === "link" ? [mark.attrs.href] : [])) : [],
  );
}

/** Whether a document has a word in it. */
export function hasWords({ content }: RichText): boolean {
  return allBlocks(content).some(
    (block) => (block.type === "paragraph" || block.type === "heading") && plainText(block.content).trim() !== "",
  );
}
