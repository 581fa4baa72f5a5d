import type { FieldProblem } from "@/lib/forms/field-problem";
import type { Read } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { answerWords } from "./answer-words";
import { type FormValues, type QuestionText, questionField } from "./form-spec";
import { type AnswerValue, questionKinds } from "./question-kinds";

export type Answer = { questionId: string; value: AnswerValue };

/** Whether the question is asked of participants with this attendance option. */
const isAsked = (question: QuestionText, optionId: string) =>
  question.optionId === null || question.optionId === optionId;

/** The answers that were stored when the form was opened, and the language in which it showed them. */
export type Opened = { answers: readonly Answer[]; locale: Locale };

/**
 * Reads the answers from a sent form. Questions that were left empty are left out. Questions that are not asked of
 * participants with the chosen option are neither checked nor stored.
 *
 * For a change, `opened` has the answers with which it began. An answer that was given before its question's kind was
 * changed stays as it is until the form sends another one.
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
 * Returns the values of the fields that show a stored answer in a form. If the question's kind was changed after the
 * answer was given, that is the answer in words: a field for text shows it, and one for choices shows none as chosen.
 */
export function answerValues(question: QuestionText, { value }: Answer, locale: Locale): FormValues {
  const values = ofItsKind(question.id, value);
  const again = readAnswer(question, values);
  if (again.ok && isSame(again.value, value)) return values;
  return { [questionField(question.id)]: answerWords(question, value, locale).join(", ") };
}

/** Whether two answers are the same. The order of several choices does not matter, since organisers may change it. */
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
 * Returns the stored answer if it is of a former kind of the question and the form has left it as it was: the text that
 * the form showed comes back, or no choice was made.
 */
function formerAnswer(question: QuestionText, { answers, locale }: Opened, values: FormValues): Answer | undefined {
  const stored = answers.find(({ questionId }) => questionId === question.id);
  if (!stored) return undefined;
  const shown = answerValues(question, stored, locale);
  const again = readAnswer(question, shown);
  if (again.ok && isSame(again.value, stored.value)) return undefined;
  // A field for one line leaves out the line breaks of a longer text.
  const inField = (of: FormValues) => of[questionField(question.id)]?.replaceAll(/[\r\n]/g, "");
  const sent = readAnswer(question, values);
  const leftOut = inField(values) === undefined && sent.ok && sent.value === null;
  return leftOut || inField(values) === inField(shown) ? stored : undefined;
}
