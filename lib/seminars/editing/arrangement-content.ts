import { z } from "zod";
import { AttendanceMode, QuestionKind } from "@/lib/db/generated/enums";
import type { DraftOf } from "@/lib/documents/as-draft";
import { inLanguages, moment, text, written } from "./schema-parts";
import { problemsOfTimes } from "./times";

const name = z.object({ name: written, hint: text });

/**
 * The schema of an attendance option. It does not contain the capacity: organisers set the capacity on the page of the
 * queue, and the new capacity is used immediately, without a publication. Older revisions contain a capacity, which
 * this schema removes.
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
  /** The year, which identifies the seminar and never changes. */
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
  words: inLanguages(z.object({ venueName: text, venueAddress: text })),
  options: z.array(optionSchema),
  feeCategories: z.array(feeCategorySchema),
  questions: z.array(questionSchema),
});

/**
 * The schema of an arrangement: when and where a seminar takes place, and how people can take part. Older revisions
 * also contain the seminar's words (title, texts and programme), which this schema removes.
 */
export const arrangementContentSchema = partsSchema.superRefine((content, context) => {
  for (const { path, problem } of problemsOfTimes(content))
    context.addIssue({ code: "custom", path, message: problem });
});

/**
 * The fields of the arrangement that contain the time of the announcement, and the times at which registration, changes
 * and promotion from the queue begin or end. The fields are in the order in which these times usually follow each
 * other.
 */
export const windows = [
  "announcedAt",
  "registrationOpensAt",
  "registrationClosesAt",
  "changesCloseAt",
  "promotionEndsAt",
] as const;

export type ArrangementContent = z.output<typeof arrangementContentSchema>;
/**
 * An arrangement (when and where a seminar takes place) while an organiser edits it. If a number, date or time is not
 * valid yet, the draft contains the text that the organiser typed.
 */
export type ArrangementDraft = DraftOf<ArrangementContent>;
