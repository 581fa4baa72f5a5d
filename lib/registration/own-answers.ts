import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import type { OwnAnswer } from "./own-registration";

type AnswerRow = Prisma.AnswerGetPayload<{
  include: { question: { include: { translations: true; choices: { include: { translations: true } } } } };
}>;

/**
 * Puts answers into words in the reader's language: the labels of the chosen choices, or the text or number that the
 * participant entered. The answer to a yes/no question is in `yes`.
 */
export function ownAnswers(rows: readonly AnswerRow[], locale: Locale): OwnAnswer[] {
  return rows.flatMap(({ questionId, question, value }) => {
    const label = localised(question.translations, locale, "label");
    if (!label) return [];
    const answer = { questionId, label, kind: question.kind };
    if (typeof value === "boolean") return [{ ...answer, words: [], yes: value }];
    const given = (Array.isArray(value) ? value : [value]).map(String);
    const choices = question.choices.filter(({ id }) => given.includes(id));
    const labels = choices.map(({ translations }) => localised(translations, locale, "label")?.value ?? "");
    return [{ ...answer, words: question.choices.length > 0 ? labels : given }];
  });
}
