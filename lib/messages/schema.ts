import { z } from "zod";
import { type Block, type RichText, richTextSchema } from "@/lib/rich-text/schema";

/** The maximum length of a subject, in characters. */
export const SUBJECT_LENGTH = 150;

const textSchema = z.object({
  // Line breaks and control characters would damage the header of the mail.
  subject: z.string().transform((text) => text.replace(/\p{Cc}+/gu, " ").slice(0, SUBJECT_LENGTH)),
  body: richTextSchema.transform(wordsOnly),
});

/** The schema of a message: its texts in each language. A language with empty texts counts as not written. */
export const messageContentSchema = z.object({ fi: textSchema, sv: textSchema, en: textSchema });

export type MessageText = z.output<typeof textSchema>;
export type MessageContent = z.output<typeof messageContentSchema>;

const emptyText: MessageText = { subject: "", body: { type: "doc", content: [] } };

export const emptyMessage: MessageContent = { fi: emptyText, sv: emptyText, en: emptyText };

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

/**
 * Removes from a text the parts that mails cannot show: pictures and other blocks that only the site's pages can
 * render.
 */
function wordsOnly({ type, content }: RichText): RichText {
  return { type, content: content.flatMap(wordsOf) };
}
