import type { FieldProblem } from "@/lib/forms/field-problem";
import type { Read } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { answerWords } from "./answer-words";
import { type FormValues, type QuestionText, questionField } from "./form-spec";
import { type AnswerValue, questionKinds } from "./question-kinds";

export type Answer = { questionId: string; value: AnswerValue };

/** Checks whether participants with this attendance option are asked the question. */
const isAsked = (question: QuestionText, optionId: string) =>
  question.optionId === null || question.optionId === optionId;

/** The answers that were stored when the form was opened, and the language of the form. */
export type Opened = { answers: readonly Answer[]; locale: Locale };

/**
 * Reads the answers from a form that was sent. The result contains no empty answers. Questions that are only for other
 * attendance options than the chosen one are ignored.
 *
 * If a registration is changed, `opened` contains its answers before the change. If the kind of a question has been
 * changed since such an answer was given, the answer is kept, unless the form contains another one.
 */
export function readAnswers(values: FormValues, questions: readonly QuestionText[], opened?: Opened): Read<Answer[]> {
  const answers: Answer[] = [];
  const problems: Record<string, FieldProblem> = {};
  for (const question of questions.filter((each) => isAsked(each, values["optionId"] ?? ""))) {
    const field = questionField(question.id);
    const former = opened && formerAnswer(question, opened, values);
    const read = readAnswer(question, values);
    if (former) answers.push(former);
    else if (!read.ok) problems[field] = read.problem;
    else if (read.value !== null) answers.push({ questionId: question.id, value: read.value });
    else if (question.required) problems[field] = "answerMissing";
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: answers };
}

const readAnswer = (question: QuestionText, values: FormValues) =>
  questionKinds[question.kind].read(values[questionField(question.id)] ?? "", question, values);

/**
 * Returns the values of the form fields that show a stored answer. If the kind of the question was changed after the
 * answer was given, the value is the answer as a text. A text field then shows this text. A field with choices then
 * shows no choice.
 */
export function answerValues(question: QuestionText, { value }: Answer, locale: Locale): FormValues {
  const values = ofItsKind(question.id, value);
  const again = readAnswer(question, values);
  if (again.ok && isSame(again.value, value)) return values;
  return { [questionField(question.id)]: answerWords(question, value, locale).join(", ") };
}

/**
 * Checks whether two answers are equal. The order of the chosen choices does not matter, because organisers may change
 * the order.
 */
const isSame = (one: AnswerValue | null, other: AnswerValue) =>
  Array.isArray(one) && Array.isArray(other)
    ? JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted())
    : JSON.stringify(one) === JSON.stringify(other);

function ofItsKind(id: string, value: AnswerValue): FormValues {
  if (Array.isArray(value)) return Object.fromEntries(value.map((choiceId) => [questionField(id, choiceId), "on"]));
  const yesOrNo = value ? "yes" : "no";
  return { [questionField(id)]: typeof value === "boolean" ? yesOrNo : String(value) };
}

/**
 * Returns the stored answer if it must be kept: the kind of its question was changed, and the form contains no new
 * answer. There is no new answer if the field still contains the text that the form showed, or if no choice was made.
 * Otherwise returns undefined.
 */
function formerAnswer(question: QuestionText, { answers, locale }: Opened, values: FormValues): Answer | undefined {
  const stored = answers.find(({ questionId }) => questionId === question.id);
  if (!stored) return undefined;
  const shown = answerValues(question, stored, locale);
  const again = readAnswer(question, shown);
  if (again.ok && isSame(again.value, stored.value)) return undefined;
  // A field of one line removes the line breaks of a text, so they are not compared.
  const inField = (of: FormValues) => of[questionField(question.id)]?.replaceAll(/[\r\n]/g, "");
  const sent = readAnswer(question, values);
  const leftOut = inField(values) === undefined && sent.ok && sent.value === null;
  return leftOut || inField(values) === inField(shown) ? stored : undefined;
}
