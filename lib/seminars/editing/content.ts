import { z } from "zod";
import { richTextSchema } from "@/lib/content/schema";
import { AttendanceMode, QuestionKind } from "@/lib/db/generated/enums";
import type { DraftOf } from "@/lib/editing/as-draft";
import { problemsOfTimes } from "./times";

const text = z.string().nullable();
/** A moment in UTC, as `Date.toISOString()` writes it; null while it is not known. */
const moment = z.iso.datetime().nullable();
/** The same thing in each language; Finnish is the original. */
const inLanguages = <T>(words: z.ZodType<T>) => z.object({ fi: words, sv: words.nullable(), en: words.nullable() });

const written = z.string().trim().min(1);
const name = z.object({ name: written, hint: text });

const programmeItemSchema = z.object({
  id: z.uuid(),
  startsAt: moment,
  endsAt: moment,
  isBreak: z.boolean(),
  words: inLanguages(z.object({ title: written, description: text })),
  speakers: z.array(z.object({ id: z.uuid(), name: written, organisation: text })),
});

/** A way to take part, without its seats: they are changed at the queue, at once. Revisions that still hold some lose them here. */
const optionSchema = z.object({
  id: z.uuid(),
  mode: z.enum(AttendanceMode),
  remoteLink: z.url({ protocol: /^https$/ }).nullable(),
  words: inLanguages(name.extend({ confirmation: text })),
});

const feeCategorySchema = z.object({
  id: z.uuid(),
  netCents: z.int().nonnegative(),
  vatBasisPoints: z.int().min(0).max(10000),
  words: inLanguages(name),
});

const questionSchema = z.object({
  id: z.uuid(),
  kind: z.enum(QuestionKind),
  required: z.boolean(),
  optionId: z.uuid().nullable(),
  keptDays: z.int().nonnegative().nullable(),
  words: inLanguages(z.object({ label: written, hint: text })),
  choices: z.array(z.object({ id: z.uuid(), words: inLanguages(z.object({ label: written })) })),
});

const partsSchema = z.object({
  /** By which the seminar is known; it never changes. */
  year: z.int(),
  date: z.iso.date().nullable(),
  startsAt: moment,
  endsAt: moment,
  announcedAt: moment,
  registrationOpensAt: moment,
  registrationClosesAt: moment,
  changesCloseAt: moment,
  promotionEndsAt: moment,
  reminderDays: z.array(z.int().positive()),
  words: inLanguages(
    z.object({
      title: text,
      lead: text,
      body: richTextSchema.nullable(),
      venueName: text,
      venueAddress: text,
      // Revisions from before there was such a text lack it.
      afterwards: richTextSchema.nullable().default(null),
    }),
  ),
  programme: z.array(programmeItemSchema),
  options: z.array(optionSchema),
  feeCategories: z.array(feeCategorySchema),
  questions: z.array(questionSchema),
});

/** Everything of a seminar that is edited in the forms of the desk, in all languages. */
export const seminarContentSchema = partsSchema.superRefine((content, context) => {
  for (const { path, problem } of problemsOfTimes(content))
    context.addIssue({ code: "custom", path: [...path], message: problem });
});

/** The moments from when to when what is possible, in the order in which they come. */
export const windows = [
  "announcedAt",
  "registrationOpensAt",
  "registrationClosesAt",
  "changesCloseAt",
  "promotionEndsAt",
] as const;

/** What the words of each thing begin as. */
export const blankWords = {
  seminar: { title: null, lead: null, body: null, venueName: null, venueAddress: null, afterwards: null },
  programme: { title: "", description: null },
  option: { name: "", hint: null, confirmation: null },
  fee: { name: "", hint: null },
  question: { label: "", hint: null },
  choice: { label: "" },
};

export type SeminarContent = z.output<typeof seminarContentSchema>;
/** The same while it is being written: what is no number, day or moment yet is the text that was typed. */
export type SeminarDraft = DraftOf<SeminarContent>;
/** Words in each language that they have been written in. */
export type InLanguages<T> = { fi: T; sv: T | null; en: T | null };
