import type { Tx } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { seatsNotSet } from "@/lib/seats/capacity";
import type { ArrangementContent } from "./arrangement-content";
import { dropEmptyTranslations, placed, toRows } from "./translations";

const gone = (seminarId: string, things: readonly { id: string }[]) => ({
  seminarId,
  id: { notIn: things.map(({ id }) => id) },
});

/**
 * An update that adds 10 000 to each position. Two rows of a seminar cannot have the same position, so this update is
 * needed before the new positions are stored.
 */
const aside = { position: { increment: 10_000 } };

/**
 * Stores the attendance options, and deletes the seminar's stored options that are not in `options`. People cannot
 * register for a new option until its capacity is set (lib/seats/set-capacity.ts). The capacity of existing options
 * does not change.
 */
export async function publishOptions(tx: Tx, seminarId: string, options: ArrangementContent["options"]): Promise<void> {
  await tx.attendanceOption.deleteMany({ where: gone(seminarId, options) });
  await tx.attendanceOption.updateMany({ where: { seminarId }, data: aside });
  for (const { words, id, ...option } of placed(seminarId, options)) {
    const translations = { create: toRows(words) };
    await tx.attendanceOptionTranslation.deleteMany({ where: { optionId: id } });
    await tx.attendanceOption.upsert({
      where: { id, seminarId },
      create: { id, ...option, ...seatsNotSet, translations },
      update: { ...option, translations },
    });
  }
}

/** Stores the fee categories, and deletes the seminar's stored categories that are not in `fees`. */
export async function publishFees(tx: Tx, seminarId: string, fees: ArrangementContent["feeCategories"]): Promise<void> {
  await tx.feeCategory.deleteMany({ where: gone(seminarId, fees) });
  await tx.feeCategory.updateMany({ where: { seminarId }, data: aside });
  for (const { words, id, ...fee } of placed(seminarId, fees)) {
    const translations = { create: toRows(words) };
    await tx.feeCategoryTranslation.deleteMany({ where: { feeCategoryId: id } });
    await tx.feeCategory.upsert({
      where: { id, seminarId },
      create: { id, ...fee, translations },
      update: { ...fee, translations },
    });
  }
}

/** Stores the questions with their choices, and deletes the seminar's stored questions that are not in `questions`. */
export async function publishQuestions(
  tx: Tx,
  seminarId: string,
  questions: ArrangementContent["questions"],
): Promise<void> {
  await tx.question.deleteMany({ where: gone(seminarId, questions) });
  await tx.question.updateMany({ where: { seminarId }, data: aside });
  for (const { words, choices, id, ...question } of placed(seminarId, questions)) {
    const translations = { create: toRows(words) };
    await tx.questionTranslation.deleteMany({ where: { questionId: id } });
    await tx.question.upsert({
      where: { id, seminarId },
      create: { id, ...question, translations },
      update: { ...question, translations },
    });
    await publishChoices(tx, id, choices);
  }
}

async function publishChoices(
  tx: Tx,
  questionId: string,
  choices: ArrangementContent["questions"][number]["choices"],
): Promise<void> {
  await tx.questionChoice.deleteMany({ where: { questionId, id: { notIn: choices.map(({ id }) => id) } } });
  await tx.questionChoice.updateMany({ where: { questionId }, data: aside });
  for (const [index, { id, words }] of choices.entries()) {
    const data = { questionId, position: index + 1, translations: { create: toRows(words) } };
    await tx.questionChoiceTranslation.deleteMany({ where: { choiceId: id } });
    await tx.questionChoice.upsert({ where: { id, questionId }, create: { id, ...data }, update: data });
  }
}

/** Stores the venue in each language. The other columns of the translations do not change. */
export async function publishVenue(tx: Tx, seminarId: string, words: ArrangementContent["words"]): Promise<void> {
  for (const locale of locales) {
    const venue = words[locale] ?? { venueName: null, venueAddress: null };
    const where = { seminarId_locale: { seminarId, locale } };
    await tx.seminarTranslation.upsert({ where, create: { seminarId, locale, ...venue }, update: venue });
  }
  await dropEmptyTranslations(tx, seminarId);
}
