import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import type { ColumnKey } from "@/lib/participants/columns";
import type { SeminarChoices } from "@/lib/participants/queries";
import { answerWords } from "@/lib/registration/answer-words";
import type { QuestionText } from "@/lib/registration/form-spec";
import { type AnswerValue, isStoredDay, questionKinds } from "@/lib/registration/question-kinds";
import type { Column } from "./column";
import type { ExportRow } from "./read-rows";

/** Returns the name of the option or fee category with this id, or an empty text if there is none. */
export const nameOf = (all: readonly { id: string; name: string }[], id: string | null) =>
  all.find((one) => one.id === id)?.name ?? "";

type Context = { choices: SeminarChoices; questions: readonly QuestionText[]; locale: Locale };

/**
 * Returns the chosen columns of the participant list, in a fixed order. If no column is chosen, returns all columns.
 */
export function participantColumns(context: Context, chosen: readonly ColumnKey[]): Column[] {
  const wanted = (key: ColumnKey) => chosen.length === 0 || chosen.includes(key);
  const own = Object.entries(columnsOf(context)) as [ColumnKey, Column][];
  const columns = own.filter(([key]) => wanted(key) && (key !== "fee" || context.choices.fees.length > 0));
  const answers = wanted("answers") ? context.questions.map((each) => answerColumn(each, context.locale)) : [];
  return [...columns.map(([, column]) => column), ...answers];
}

function columnsOf({ choices: { options, fees }, locale }: Context): Record<Exclude<ColumnKey, "answers">, Column> {
  const t = translator(locale, "export");
  // These texts are looked up once, not in each row, because a list can have thousands of rows.
  const [yes, no] = [t("yes"), t("no")];
  const { statuses } = messagesOf(locale, "export");
  return {
    number: { kind: "number", heading: t("number"), width: 8, value: (row) => row.number },
    familyName: { kind: "text", heading: t("familyName"), width: 24, value: (row) => row.familyName },
    givenName: { kind: "text", heading: t("givenName"), width: 20, value: (row) => row.givenName },
    email: { kind: "text", heading: t("email"), width: 34, value: (row) => row.email },
    organisation: { kind: "text", heading: t("organisation"), width: 38, value: (row) => row.organisation },
    role: { kind: "text", heading: t("role"), width: 26, value: (row) => row.role },
    option: { kind: "text", heading: t("option"), width: 22, value: (row) => nameOf(options, row.optionId) },
    status: { kind: "text", heading: t("status"), width: 14, value: (row) => statuses[row.status] },
    fee: { kind: "text", heading: t("fee"), width: 24, value: (row) => nameOf(fees, row.feeCategoryId) },
    registeredAt: { kind: "moment", heading: t("registeredAt"), width: 20, value: (row) => row.registeredAt },
    arrivedAt: { kind: "moment", heading: t("arrivedAt"), width: 20, value: (row) => row.arrivedAt },
    language: { kind: "text", heading: t("language"), width: 8, value: (row) => row.locale },
    listed: { kind: "text", heading: t("listed"), width: 14, value: (row) => (row.listed ? yes : no) },
    message: { kind: "text", heading: t("message"), width: 50, value: (row) => row.message },
  };
}

/**
 * Returns the column for the answers to one question. Organisers can change the type of a question, for example from
 * text to number. Older answers that do not fit into a column of numbers or dates are written as text.
 */
function answerColumn(question: QuestionText, locale: Locale): Column {
  const column = { heading: question.label.value, width: 30 };
  const answer = ({ answers }: ExportRow) => answers?.[question.id] ?? null;
  const inWords = (value: AnswerValue | null) =>
    value === null ? null : answerWords(question, value, locale).join("; ");
  switch (questionKinds[question.kind].inTables) {
    case "text":
      return { kind: "text", ...column, value: (row) => inWords(answer(row)) };
    case "number": {
      const numberOr = (value: AnswerValue | null) => (typeof value === "number" ? value : inWords(value));
      return { kind: "number", ...column, value: (row) => numberOr(answer(row)) };
    }
    case "day": {
      const dayOr = (value: AnswerValue | null) => (isStoredDay(value) ? new Date(value) : inWords(value));
      return { kind: "day", ...column, value: (row) => dayOr(answer(row)) };
    }
  }
}
