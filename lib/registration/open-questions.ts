import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";

type Asked = { id: string; seminarId: string; optionId: string };

/**
 * Returns the labels of the required questions that a participant has not answered, in the order of the form. Answers
 * can be missing if the place was taken over from a colleague, if an organiser has added the participant from a list or
 * at the door, if the attendance option has changed, or if the question was added later.
 */
export async function loadOpenQuestions(db: Db, { id, seminarId, optionId }: Asked, locale: Locale) {
  const questions = await db.question.findMany({
    where: {
      ...{ seminarId, required: true, OR: [{ optionId: null }, { optionId }] },
      answers: { none: { registrationId: id } },
    },
    orderBy: { position: "asc" },
    select: { translations: true },
  });
  const labels = questions.map(({ translations }) => localised(translations, locale, "label"));
  return labels.filter((label): label is Localised => label !== null);
}
