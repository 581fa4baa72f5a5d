import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";

/**
 * Loads the organisers' text for the participants who have a seat in this attendance option. The text is in `locale`,
 * or in Finnish if there is no translation. Returns null if the organisers have not written a text.
 */
export async function loadConfirmation(
  { db }: { db: Db },
  { seminarId, optionId }: { seminarId: string; optionId: string },
  locale: Locale,
): Promise<Localised | null> {
  const texts = await db.attendanceOptionTranslation.findMany({
    where: { optionId, option: { seminarId } },
    select: { locale: true, confirmation: true },
  });
  return localised(texts, locale, "confirmation");
}
