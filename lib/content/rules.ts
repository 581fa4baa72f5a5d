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

/** The words of a document, a line for each paragraph, heading and list item: for comparing and searching. */
export function linesOf({ content }: RichText): string[] {
  return content.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [plainText(block.content)];
    case "blockquote":
      return block.content.flatMap(linesOfBlock);
    default:
      return block.content.flatMap((item) => item.content.flatMap(linesOfBlock));
  }
}
