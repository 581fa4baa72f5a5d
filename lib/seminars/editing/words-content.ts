import { z } from "zod";
import type { DraftOf } from "@/lib/documents/as-draft";
import { richTextSchema } from "@/lib/rich-text/schema";
import { clockTime, isMoment } from "@/lib/time/wall-clock";
import { inLanguages, text, written } from "./schema-parts";

/**
 * A time of the seminar's day as a clock in Helsinki shows it, `09:30`: the day itself is the arrangement's. Revisions from
 * before the two were apart hold moments.
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

/** Whether an item ends before it begins. What can't be read as a time is told of by the schema and contradicts nothing. */
const endsTooEarly = ({ startsAt, endsAt }: z.output<typeof programmeItemSchema>) =>
  isTime(startsAt) && isTime(endsAt) && endsAt !== null && !(startsAt !== null && startsAt < endsAt);

/** What is told of a seminar, in all languages, and its programme. Of older revisions, which held the arrangement too, only that. */
export const wordsContentSchema = z
  .object({
    words: inLanguages(
      z.object({
        title: text,
        lead: text,
        body: richTextSchema.nullable(),
        // Revisions from before there was such a text lack it.
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
/** The same while it is being written: what is no time yet is the text that was typed. */
export type WordsDraft = DraftOf<WordsContent>;
