import type { QuestionKind } from "@/lib/db/generated/client";
import type { FieldProblem } from "@/lib/forms/field-problem";
import { type FieldRead, type Read, readField } from "@/lib/forms/read-fields";
import { optionalLine, optionalText } from "@/lib/forms/text-fields";
import { type FormValues, type QuestionText, questionField } from "./form-spec";

/**
 * An answer as it is stored: a text, a number, true or false for yes or no, the id of a choice, or a list of such ids.
 */
export type AnswerValue = string | number | boolean | string[];
export type Answer = { questionId: string; value: AnswerValue };

/** The longest answer to a question, in characters. */
export const answerMaxLength = 1000;

const shortText = optionalLine(answerMaxLength);
const longText = optionalText(answerMaxLength);
// The whole text must be a number, so "12abc" is refused. A number has a comma or a point, with up to nine digits
// before it and four after it.
const number = shortText
  .refine((text) => text === null || /^[-+−]?\d{1,9}(?:[.,]\d{1,4})?$/.test(text), {
    error: "numberMalformed" satisfies FieldProblem,
  })
  .transform((text) => (text === null ? null : Number(text.replace(",", ".").replace("−", "-"))));

type Reader = (sent: string, question: QuestionText, values: FormValues) => FieldRead<AnswerValue | null>;

/**
 * Each reader returns null when the question was left empty. An id that is not one of the question's choices is
 * ignored.
 */
const readers: Record<QuestionKind, Reader> = {
  shortText: (sent) => readField(shortText, sent),
  longText: (sent) => readField(longText, sent),
  number: (sent) => readField(number, sent),
  yesNo: (sent) => ({ ok: true, value: sent === "yes" ? true : sent === "no" ? false : null }),
  oneOf: (sent, { choices }) => ({ ok: true, value: choices.find(({ id }) => id === sent)?.id ?? null }),
  manyOf: (_, { id, choices }, values) => {
    const chosen = choices.filter((choice) => values[questionField(id, choice.id)] === "on");
    return { ok: true, value: chosen.length > 0 ? chosen.map((choice) => choice.id) : null };
  },
};

const missing: Record<QuestionKind, FieldProblem> = {
  shortText: "answerMissing",
  longText: "answerMissing",
  number: "numberMissing",
  yesNo: "yesNoMissing",
  oneOf: "choiceMissing",
  manyOf: "choicesMissing",
};

/** Whether the question is asked of participants with this attendance option. */
const isAsked = (question: QuestionText, optionId: string) =>
  question.optionId === null || question.optionId === optionId;

/**
 * Reads the answers from a sent form. Questions that were left empty are left out. Questions that are not asked of
 * participants with the chosen option are neither checked nor stored.
 */
export function readAnswers(values: FormValues, questions: readonly QuestionText[]): Read<Answer[]> {
  const answers: Answer[] = [];
  const problems: Record<string, FieldProblem> = {};
  for (const question of questions.filter((each) => isAsked(each, values["optionId"] ?? ""))) {
    const field = questionField(question.id);
    const read = readers[question.kind](values[field] ?? "", question, values);
    if (!read.ok) problems[field] = read.problem;
    else if (read.value !== null) answers.push({ questionId: question.id, value: read.value });
    else if (question.required) problems[field] = missing[question.kind];
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: answers };
}
