import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { locales } from "@/lib/i18n/locales";
import { momentOf } from "@/lib/time/wall-clock";
import { blankWords } from "./blank-words";
import { dropEmptyTranslations, placed, toRows } from "./translations";
import type { WordsContent } from "./words-content";

/**
 * Replaces the published programme. `programme` contains only times of day, and `day` is the seminar's date
 * (`YYYY-MM-DD` in Helsinki). Each time is stored together with this date. If `day` is null, no times are stored.
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
