import type { Block, Inline, RichText } from "@/lib/content/schema";

// PostgreSQL keeps no NUL.
const cleaned = (node: Inline): Inline =>
  node.type === "text" ? { ...node, text: node.text.replaceAll("\0", "\uFFFD") } : node;

function wordsOf(block: Block): Block[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [{ ...block, content: block.content.map(cleaned) }];
    case "bulletList":
    case "orderedList":
      return [
        { ...block, content: block.content.map((item) => ({ ...item, content: item.content.flatMap(wordsOf) })) },
      ];
    case "blockquote":
    case "notice":
      return [{ ...block, content: block.content.flatMap(wordsOf) }];
    case "table": {
      const rows = block.content.map((row) => ({
        ...row,
        content: row.content.map((cell) => ({ ...cell, content: cell.content.flatMap(wordsOf) })),
      }));
      return [{ ...block, content: rows }];
    }
    default:
      return [];
  }
}

/** A document as a mail can have it: without pictures and what only the site draws. */
export function wordsOnly({ type, content }: RichText): RichText {
  return { type, content: content.flatMap(wordsOf) };
}
