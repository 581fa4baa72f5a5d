import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { locales } from "@/lib/i18n/locales";
import { clockTime, momentOf } from "@/lib/time/wall-clock";
import { blankWords } from "./blank-words";
import { dropEmptyTranslations, placed, toRows } from "./translations";
import { type WordsContent, wordsContentSchema } from "./words-content";

/**
 * Replaces the published programme. `programme` contains only times of day, and `day` is the seminar's date
 * (`YYYY-MM-DD` in Helsinki). Each time is stored together with this date. If `day` is null, no times are stored; they are stored when the arrangement is
 * published with a date (`moveProgramme`).
 */
export async function publishProgramme(
  tx: Tx,
  seminarId: string,
  { programme, day }: { programme: WordsContent["programme"]; day: string | null },
): Promise<void> {
  const moment = (time: string | null) => (time && day ? new Date(momentOf(`${day}T${time}`)) : null);
  await tx.programmeItem.deleteMany({ where: { seminarId } });
  for (const { words, speakers, startsAt, endsAt, ...item } of placed(seminarId, programme)) {
    await tx.programmeItem.create({
      data: {
        ...item,
        startsAt: moment(startsAt),
        endsAt: moment(endsAt),
        translations: { create: toRows(words) },
        speakers: { create: speakers.map((speaker, index) => ({ ...speaker, position: index + 1 })) },
      },
    });
  }
}

/**
 * Moves the published programme to the seminar's new date (`YYYY-MM-DD` in Helsinki). Each item keeps its time of day. An
 * item that was published while the seminar had no date has no stored time; it gets the time of day from the last
 * published words. If `day` is null, the stored times stay as they are, so that they are not lost when the seminar gets
 * another date.
 */
export async function moveProgramme(tx: Tx, seminarId: string, day: string | null): Promise<void> {
  if (!day) return;
  const published = await publishedTimes(tx, seminarId);
  for (const { id, ...stored } of await tx.programmeItem.findMany({ where: { seminarId } })) {
    const { startsAt, endsAt } = published.get(id) ?? {
      startsAt: timeOf(stored.startsAt),
      endsAt: timeOf(stored.endsAt),
    };
    await tx.programmeItem.update({ where: { id }, data: { startsAt: at(startsAt, day), endsAt: at(endsAt, day) } });
  }
}

const timeOf = (moment: Date | null) => moment && clockTime(moment.toISOString());
const at = (time: string | null, day: string) => (time === null ? null : new Date(momentOf(`${day}T${time}`)));

/** Returns the items of the last published programme, with their times of day, by their ids. */
async function publishedTimes(tx: Tx, seminarId: string) {
  const newest = await tx.revision.findFirst({
    where: { publishedAt: { not: null }, document: { kind: "seminar", seminarId } },
    orderBy: { number: "desc" },
    select: { content: true },
  });
  const words = wordsContentSchema.safeParse(newest?.content);
  return new Map(words.success ? words.data.programme.map((item) => [item.id, item]) : []);
}

/**
 * Stores the title, lead, body and the text for after the seminar in each language. The rows also contain the venue and
 * the reason for a cancellation. This function does not change these two.
 */
export async function publishTexts(tx: Tx, seminarId: string, words: WordsContent["words"]): Promise<void> {
  for (const locale of locales) {
    const { body, afterwards, ...texts } = words[locale] ?? blankWords.seminar;
    const where = { seminarId_locale: { seminarId, locale } };
    const data = { ...texts, body: body ?? Prisma.DbNull, afterwards: afterwards ?? Prisma.DbNull };
    await tx.seminarTranslation.upsert({ where, create: { seminarId, locale, ...data }, update: data });
  }
  await dropEmptyTranslations(tx, seminarId);
}
