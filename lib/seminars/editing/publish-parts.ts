import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { locales } from "@/lib/i18n/locales";
import type { SeminarContent } from "./content";
import { toRows } from "./translations";

type Place = { seminarId: string; position: number };

const placed = <T>(seminarId: string, things: readonly T[]): (T & Place)[] =>
  things.map((thing, index) => ({ ...thing, seminarId, position: index + 1 }));

const gone = (seminarId: string, things: readonly { id: string }[]) => ({
  seminarId,
  id: { notIn: things.map(({ id }) => id) },
});

/** Positions are unique: the rows that stay step aside before they take their new places. */
const aside = { position: { increment: 10_000 } };

export async function publishProgramme(
  tx: Tx,
  seminarId: string,
  programme: SeminarContent["programme"],
): Promise<void> {
  await tx.programmeItem.deleteMany({ where: { seminarId } });
  for (const { words, speakers, ...item } of placed(seminarId, programme)) {
    await tx.programmeItem.create({
      data: {
        ...item,
        translations: { create: toRows(words) },
        speakers: { create: speakers.map((speaker, index) => ({ ...speaker, position: index + 1 })) },
      },
    });
  }
}

/** An option that is new takes nobody until its seats are set (lib/registration/set-capacity.ts); those of the others stay as they are. */
export async function publishOptions(tx: Tx, seminarId: string, options: SeminarContent["options"]): Promise<void> {
  await tx.attendanceOption.deleteMany({ where: gone(seminarId, options) });
  await tx.attendanceOption.updateMany({ where: { seminarId }, data: aside });
  for (const { words, id, ...option } of placed(seminarId, options)) {
    const translations = { create: toRows(words) };
    await tx.attendanceOptionTranslation.deleteMany({ where: { optionId: id } });
    await tx.attendanceOption.upsert({
      where: { id, seminarId },
      create: { id, ...option, noLimit: false, translations },
      update: { ...option, translations },
    });
  }
}

export async function publishFees(tx: Tx, seminarId: string, fees: SeminarContent["feeCategories"]): Promise<void> {
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

export async function publishQuestions(
  tx: Tx,
  seminarId: string,
  questions: SeminarContent["questions"],
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
  choices: SeminarContent["questions"][number]["choices"],
): Promise<void> {
  await tx.questionChoice.deleteMany({ where: { questionId, id: { notIn: choices.map(({ id }) => id) } } });
  await tx.questionChoice.updateMany({ where: { questionId }, data: aside });
  for (const [index, { id, words }] of choices.entries()) {
    const data = { questionId, position: index + 1, translations: { create: toRows(words) } };
    await tx.questionChoiceTranslation.deleteMany({ where: { choiceId: id } });
    await tx.questionChoice.upsert({ where: { id, questionId }, create: { id, ...data }, update: data });
  }
}

const noWords = {
  ...{ title: null, lead: null, venueName: null, venueAddress: null },
  ...{ body: Prisma.DbNull, afterwards: Prisma.DbNull },
};

/** The seminar's own words. Why a seminar was cancelled is not among them: cancelling writes it. */
export async function publishWords(tx: Tx, seminarId: string, words: SeminarContent["words"]): Promise<void> {
  for (const locale of locales) {
    const inLanguage = words[locale];
    const where = { seminarId_locale: { seminarId, locale } };
    if (!inLanguage) {
      await tx.seminarTranslation.updateMany({ where: { seminarId, locale }, data: noWords });
      await tx.seminarTranslation.deleteMany({ where: { seminarId, locale, cancelReason: null } });
      continue;
    }
    const { body, afterwards, ...texts } = inLanguage;
    const data = { ...texts, body: body ?? Prisma.DbNull, afterwards: afterwards ?? Prisma.DbNull };
    await tx.seminarTranslation.upsert({ where, create: { seminarId, locale, ...data }, update: data });
  }
}
