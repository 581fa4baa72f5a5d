import { z } from "zod";
import type { DraftOf } from "@/lib/documents/as-draft";
import { richTextSchema } from "@/lib/rich-text/schema";
import { clockTime, isMoment } from "@/lib/time/wall-clock";
import { inLanguages, text, written } from "./schema-parts";

/**
 * A time of day in Helsinki, `09:30`. The day itself belongs to the arrangement. Older revisions contain moments in
 * UTC, from before words and arrangement became two documents; they are converted here.
 */
const timeOfDay = z
  .string()
  .transform((time) => (isMoment(time) ? clockTime(time) : time))
  .pipe(z.iso.time({ precision: -1 }))
  .nullable();

const programmeItemSchema = z.object({
  id: z.uuid(),
  startsAt: timeOfDay,
  endsAt: timeOfDay,
  isBreak: z.boolean(),
  words: inLanguages(z.object({ title: written, description: text })),
  speakers: z.array(z.object({ id: z.uuid(), name: written, organisation: text })),
});

const isTime = (text: string | null) => text === null || /^\d\d:\d\d$/.test(text);

/**
 * Whether an item has an end but no start before it. Invalid times are skipped, because the schema reports them.
 */
const endsTooEarly = ({ startsAt, endsAt }: z.output<typeof programmeItemSchema>) =>
  isTime(startsAt) && isTime(endsAt) && endsAt !== null && !(startsAt !== null && startsAt < endsAt);

/**
 * A seminar's words in all languages, and its programme. Older revisions also contain the arrangement, which is dropped
 * here.
 */
export const wordsContentSchema = z
  .object({
    words: inLanguages(
      z.object({
        title: text,
        lead: text,
        body: richTextSchema.nullable(),
        // Older revisions don't have this text.
        afterwards: richTextSchema.nullable().default(null),
      }),
    ),
    programme: z.array(programmeItemSchema),
  })
  .superRefine(({ programme }, context) => {
    for (const [index, item] of programme.entries())
      if (endsTooEarly(item))
        context.addIssue({ code: "custom", path: ["programme", index, "endsAt"], message: "endTooEarly" });
  });

export type WordsContent = z.output<typeof wordsContentSchema>;
/** Words that are being edited: a time that can't be read yet is the text as it was typed. */
export type WordsDraft = DraftOf<WordsContent>;
