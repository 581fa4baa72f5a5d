import { z } from "zod";
import { richTextSchema } from "@/lib/rich-text/schema";
import { wordsOnly } from "./words-only";

/** The longest subject, in characters. */
export const SUBJECT_LENGTH = 150;

const textSchema = z.object({
  // A line break or a control character has no place in a mail's header.
  subject: z.string().transform((text) => text.replace(/\p{Cc}+/gu, " ").slice(0, SUBJECT_LENGTH)),
  body: richTextSchema.transform(wordsOnly),
});

/** A message in the languages that it may be written in; one without a word is not written. */
export const messageContentSchema = z.object({ fi: textSchema, sv: textSchema, en: textSchema });

export type MessageText = z.output<typeof textSchema>;
export type MessageContent = z.output<typeof messageContentSchema>;

const emptyText: MessageText = { subject: "", body: { type: "doc", content: [] } };

/** What a new message begins with. */
export const emptyMessage: MessageContent = { fi: emptyText, sv: emptyText, en: emptyText };
