import { z } from "zod";
import { richTextSchema } from "@/lib/rich-text/schema";
import { wordsOnly } from "./words-only";

/** The longest subject, in characters. */
export const SUBJECT_LENGTH = 150;

const textSchema = z.object({
  // Line breaks and control characters would break the mail's header.
  subject: z.string().transform((text) => text.replace(/\p{Cc}+/gu, " ").slice(0, SUBJECT_LENGTH)),
  body: richTextSchema.transform(wordsOnly),
});

/** The content of a message in each language. A language whose texts are empty counts as not written. */
export const messageContentSchema = z.object({ fi: textSchema, sv: textSchema, en: textSchema });

export type MessageText = z.output<typeof textSchema>;
export type MessageContent = z.output<typeof messageContentSchema>;

const emptyText: MessageText = { subject: "", body: { type: "doc", content: [] } };

/** The content of a new message. */
export const emptyMessage: MessageContent = { fi: emptyText, sv: emptyText, en: emptyText };
