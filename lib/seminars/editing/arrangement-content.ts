import { z } from "zod";
import { AttendanceMode, QuestionKind } from "@/lib/db/generated/enums";
import type { DraftOf } from "@/lib/documents/as-draft";
import { inLanguages, moment, text, written } from "./schema-parts";
import { problemsOfTimes } from "./times";

const name = z.object({ name: written, hint: text });

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
  /** The house. */
  words: inLanguages(z.object({ venueName: text, venueAddress: text })),
  options: z.array(optionSchema),
  feeCategories: z.array(feeCategorySchema),
  questions: z.array(questionSchema),
});

/** When and where a seminar is, and how one takes part in it. Of older revisions, which held its words too, only that. */
export const arrangementContentSchema = partsSchema.superRefine((content, context) => {
  for (const { path, problem } of problemsOfTimes(content))
    context.addIssue({ code: "custom", path, message: problem });
});

/** The moments from when to when what is possible, in the order in which they come. */
export const windows = [
  "announcedAt",
  "registrationOpensAt",
  "registrationClosesAt",
  "changesCloseAt",
  "promotionEndsAt",
] as const;

export type ArrangementContent = z.output<typeof arrangementContentSchema>;
/** The same while it is being written: what is no number, day or moment yet is the text that was typed. */
export type ArrangementDraft = DraftOf<ArrangementContent>;
