import type { Block, RichText } from "@/lib/rich-text/schema";

function wordsOf(block: Block): Block[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [block];
    case "bulletList":
    case "orderedList": {
      const items = block.content.map((item) => ({ ...item, content: item.content.flatMap(wordsOf) }));
      return [{ ...block, content: items }];
    }
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
    case "figure":
    case "contact":
    case "programme":
    case "registration":
      return [];
  }
}

/** Removes from a text what mails can't show: pictures and other blocks that only the site's pages render. */
export function wordsOnly({ type, content }: RichText): RichText {
  return { type, content: content.flatMap(wordsOf) };
}
