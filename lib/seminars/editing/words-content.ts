import { z } from "zod";
import type { DraftOf } from "@/lib/documents/as-draft";
import { richTextSchema } from "@/lib/rich-text/schema";
import { clockTime, isMoment } from "@/lib/time/wall-clock";
import { inLanguages, text, written } from "./schema-parts";

/**
 * The schema of a time of day in Helsinki, `09:30`. The date is part of the arrangement, which is another document.
 * Older revisions, from the time when both were one document, contain points in time in UTC; this schema converts them.
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
 * Checks whether a programme item has an end but no start, or an end that is not after the start. Ignores invalid
 * times, because the schema reports them.
 */
const endsTooEarly = ({ startsAt, endsAt }: z.output<typeof programmeItemSchema>) =>
  isTime(startsAt) && isTime(endsAt) && endsAt !== null && !(startsAt !== null && startsAt < endsAt);

/**
 * The schema of a seminar's words (title and texts) in all languages, and of its programme. Older revisions also
 * contain the arrangement, which this schema removes.
 */
export const wordsContentSchema = z
  .object({
    words: inLanguages(
      z.object({
        title: text,
        lead: text,
        body: richTextSchema.nullable(),
        // Older revisions do not have this text.
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
/**
 * The words and the programme of a seminar while somebody edits them. If a time is not valid yet, the draft contains
 * the text that the user typed.
 */
export type WordsDraft = DraftOf<WordsContent>;
