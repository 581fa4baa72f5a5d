import type { QuestionKind } from "@/lib/db/generated/client";
import { type FieldRead, readField } from "@/lib/forms/read-fields";
import { optionalLine, optionalText } from "@/lib/forms/text-fields";
import { formatDay, formatDecimal } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { readDay } from "@/lib/time/typed-time";
import { type FormValues, type QuestionText, questionField } from "./form-spec";

/**
 * An answer as it is stored: a text, a number, true or false for yes or no, a day as `YYYY-MM-DD`, the id of a choice,
 * or a list of such ids. If the kind of the question is changed later, the stored answer does not change.
 */
export type AnswerValue = string | number | boolean | string[];

/** The greatest length of an answer, in characters. */
export const answerMaxLength = 1000;

/**
 * A function that reads the answer to a question from a form. `sent` is the value of the question's own field, and
 * `values` are the values of all fields. The value to return is null if the question was not answered.
 */
type Reader = (sent: string, question: QuestionText, values: FormValues) => FieldRead<AnswerValue | null>;

type KindRules = {
  /** Whether organisers write choices for the question. The answer is then the id of a choice or a list of such ids. */
  hasChoices: boolean;
  /** The type of the table cells that contain the answers, in downloaded files. */
  inTables: "text" | "number" | "day";
  read: Reader;
  /**
   * Returns a stored answer as the text that a reader sees. A number is written as the reader's language writes numbers;
   * a text is not translated.
   */
  words: (value: string | number, locale: Locale) => string;
};

const shortText = optionalLine(answerMaxLength);
const longText = optionalText(answerMaxLength);

const asWritten = (value: string | number, locale: Locale) =>
  typeof value === "number" ? formatDecimal(value, locale) : value;

/**
 * Returns a function that reads an answer of one line. `convert` returns the value to store, or null if the text is not
 * valid.
 */
const typed =
  (convert: (text: string) => AnswerValue | null): Reader =>
  (sent) => {
    const text = readField(shortText, sent);
    if (!text.ok || text.value === null) return text;
    const value = convert(text.value);
    return value === null ? { ok: false, problem: "answerMalformed" } : { ok: true, value };
  };

/**
 * Reads a number. The text must contain nothing else, so "12abc" is not valid. The number may have up to nine digits
 * before the decimal comma or point, and up to four digits after it.
 */
const readNumber = (text: string) =>
  /^[-+−]?\d{1,9}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".").replace("−", "-")) : null;

/**
 * Checks whether a stored value is a valid day. If the kind of the question was changed, the value can be a text that
 * only looks like a day, such as `2023-02-31`.
 */
export const isStoredDay = (value: unknown): value is string => typeof value === "string" && readDay(value) === value;

/**
 * The rules for each kind of question, in the order in which the editor offers the kinds. The form fields are in
 * components/registration/question-field.tsx, and the texts are in the messages under `registration.kinds`.
 */
export const questionKinds: Readonly<Record<QuestionKind, KindRules>> = {
  shortText: { hasChoices: false, inTables: "text", read: (sent) => readField(shortText, sent), words: asWritten },
  longText: { hasChoices: false, inTables: "text", read: (sent) => readField(longText, sent), words: asWritten },
  oneOf: {
    ...{ hasChoices: true, inTables: "text", words: asWritten },
    read: (sent, { choices }) => ({ ok: true, value: choices.find(({ id }) => id === sent)?.id ?? null }),
  },
  manyOf: {
    ...{ hasChoices: true, inTables: "text", words: asWritten },
    read: (_, { id, choices }, values) => {
      const chosen = choices.filter((choice) => values[questionField(id, choice.id)] === "on");
      return { ok: true, value: chosen.length > 0 ? chosen.map((choice) => choice.id) : null };
    },
  },
  yesNo: {
    ...{ hasChoices: false, inTables: "text", words: asWritten },
    read: (sent) => ({ ok: true, value: sent === "yes" ? true : sent === "no" ? false : null }),
  },
  number: { hasChoices: false, inTables: "number", read: typed(readNumber), words: asWritten },
  date: {
    ...{ hasChoices: false, inTables: "day", read: typed((text) => readDay(text)) },
    words: (value, locale) => (isStoredDay(value) ? formatDay(new Date(value), locale) : asWritten(value, locale)),
  },
};

/** All kinds of questions, in the order in which the editor offers them. */
export const allKinds = Object.keys(questionKinds) as QuestionKind[];
