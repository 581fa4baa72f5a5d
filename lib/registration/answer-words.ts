import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { messagesOf } from "@/lib/i18n/messages";
import type { QuestionText } from "./form-spec";
import { type AnswerValue, questionKinds } from "./question-kinds";

/**
 * Returns the value of an answer as texts in the reader's language: the labels of the chosen choices, or a single text.
 * If an organiser has changed the question's kind after the answer was given, the value does not match the new kind.
 * Such a value is also converted to a text.
 */
export function answerWords(
  { kind, choices }: Pick<QuestionText, "kind" | "choices">,
  value: AnswerValue,
  locale: Locale,
): string[] {
  const { yes, no } = messagesOf(locale, "manage").page;
  if (typeof value === "boolean") return [value ? yes : no];
  const given = [value].flat();
  const labels = choices.filter(({ id }) => given.includes(id)).map(({ label }) => label.value);
  const others = given.filter((each) => !choices.some(({ id }) => id === each));
  return [...labels, ...others.map((each) => questionKinds[kind].words(each, locale))];
}

/** An answer to one of the organisers' questions. `words` are the texts to show. */
export type OwnAnswer = { label: Localised; words: string[] };

type AnswerRow = Prisma.AnswerGetPayload<{
  include: { question: { include: { translations: true; choices: { include: { translations: true } } } } };
}>;

/** Returns the answers of a registration as texts in the reader's language, each with the label of its question. */
export function ownAnswers(rows: readonly AnswerRow[], locale: Locale): OwnAnswer[] {
  return rows.flatMap(({ question, value }) => {
    const label = localised(question.translations, locale, "label");
    if (!label) return [];
    const choices = question.choices.map(({ id, translations }) => ({
      ...{ id, label: localised(translations, locale, "label") ?? { value: "", lang: locale } },
    }));
    // The cast is safe because only values that read-answers.ts has checked are stored.
    return [{ label, words: answerWords({ kind: question.kind, choices }, value as AnswerValue, locale) }];
  });
}
