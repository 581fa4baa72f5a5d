import { z } from "zod";
import { AttendanceMode, QuestionKind } from "@/lib/db/generated/enums";
import type { DraftOf } from "@/lib/documents/as-draft";
import { inLanguages, moment, text, written } from "./schema-parts";
import { problemsOfTimes } from "./times";

const name = z.object({ name: written, hint: text });

/**
 * An attendance option without its capacity: the capacity is set on the queue's page and takes effect at once, without
 * a publication. Older revisions contain a capacity, which is dropped here.
 */
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
  /** Identifies the seminar and never changes. */
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
  /** The venue. */
  words: inLanguages(z.object({ venueName: text, venueAddress: text })),
  options: z.array(optionSchema),
  feeCategories: z.array(feeCategorySchema),
  questions: z.array(questionSchema),
});

/**
 * The content of an arrangement: when and where a seminar is, and how people take part. Older revisions also contain
 * the seminar's words, which are dropped here.
 */
export const arrangementContentSchema = partsSchema.superRefine((content, context) => {
  for (const { path, problem } of problemsOfTimes(content))
    context.addIssue({ code: "custom", path, message: problem });
});

/** The fields with the moments at which something opens or closes, in the order in which they usually come. */
export const windows = [
  "announcedAt",
  "registrationOpensAt",
  "registrationClosesAt",
  "changesCloseAt",
  "promotionEndsAt",
] as const;

export type ArrangementContent = z.output<typeof arrangementContentSchema>;
/** An arrangement that is being edited: a number, day or moment that can't be read yet is the text as it was typed. */
export type ArrangementDraft = DraftOf<ArrangementContent>;
