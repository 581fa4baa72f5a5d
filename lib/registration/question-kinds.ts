import type { QuestionKind } from "@/lib/db/generated/client";
import { type FieldRead, readField } from "@/lib/forms/read-fields";
import { optionalLine, optionalText } from "@/lib/forms/text-fields";
import { formatDay, formatDecimal } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { readDay } from "@/lib/time/typed-time";
import { type FormValues, type QuestionText, questionField } from "./form-spec";

/**
 * An answer as it is stored: a text, a number, true or false for yes or no, a day as `YYYY-MM-DD`, the id of a choice,
 * or a list of such ids. If the question's kind was changed later, the answer still has the form of the former kind.
 */
export type AnswerValue = string | number | boolean | string[];

/** The longest answer to a question, in characters. */
export const answerMaxLength = 1000;

/** Reads the answer from a sent form: `sent` is the question's own field. Returns null when it was left empty. */
type Reader = (sent: string, question: QuestionText, values: FormValues) => FieldRead<AnswerValue | null>;

type KindRules = {
  /** Whether organisers write choices for the question, so that the answer is the id of one or a list of such ids. */
  hasChoices: boolean;
  /** What the answers are in a file with a table. */
  inTables: "text" | "number" | "day";
  read: Reader;
  /** Puts a stored text or number into words in the reader's language. */
  words: (value: string | number, locale: Locale) => string;
};

const shortText = optionalLine(answerMaxLength);
const longText = optionalText(answerMaxLength);

const asWritten = (value: string | number, locale: Locale) =>
  typeof value === "number" ? formatDecimal(value, locale) : value;

/** Reads a line that `convert` turns into the value that is stored; it returns null when the text is no such value. */
const typed =
  (convert: (text: string) => AnswerValue | null): Reader =>
  (sent) => {
    const text = readField(shortText, sent);
    if (!text.ok || text.value === null) return text;
    const value = convert(text.value);
    return value === null ? { ok: false, problem: "answerMalformed" } : { ok: true, value };
  };

/**
 * Reads a number. The whole text must be one, so "12abc" is none. It has a comma or a point, with up to nine digits
 * before it and four after it.
 */
const readNumber = (text: string) =>
  /^[-+−]?\d{1,9}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".").replace("−", "-")) : null;

/** Whether a stored value is a day. Older answers can be texts that only look like one, such as `2023-02-31`. */
export const isStoredDay = (value: unknown): value is string => typeof value === "string" && readDay(value) === value;

/**
 * What each kind of question needs, in the order in which the editor offers the kinds. Its field is in
 * components/registration/question-field.tsx, and its texts are in `kinds` of `registration` in the interface texts.
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
