import { foldedAddress, plainText } from "@/lib/folded-text";
import type { FieldProblems } from "@/lib/forms/read-fields";
import { type Locale, locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { FormSpec, FormValues } from "@/lib/registration/form-spec";
import { parseDetails } from "@/lib/registration/parse-form";
import type { ListRow } from "./read-list";

/**
 * The rules for reading a list of people: the attendance options and fee categories that a row can name, and the values
 * that are used for empty cells.
 */
export type ListForm = {
  feeCategories: FormSpec["feeCategories"];
  /**
   * The ids of the attendance options. The keys are the names of the options in every language. `fees` contains the ids
   * of the fee categories in the same way.
   */
  options: ReadonlyMap<string, string>;
  fees: ReadonlyMap<string, string>;
  byDefault: { optionId: string; feeCategoryId: string; language: Locale };
};

export type CheckedRow = { line: number; values: FormValues } & (
  | { state: "new" }
  /**
   * The row is left out. `registered`: its e-mail address is already registered. `double`: an earlier row has the same
   * e-mail address. `cancelled`: according to the list, the person has cancelled.
   */
  | { state: "registered" | "double" | "cancelled" }
  | { state: "wrong"; problems: FieldProblems }
);

const lookUp = (names: ReadonlyMap<string, string>, text: string | undefined, otherwise: string) =>
  text ? (names.get(plainText(text)) ?? text) : otherwise;

const wordsOf = (of: (locale: Locale) => string) => new Set(locales.map((locale) => plainText(of(locale))));
const yes = wordsOf((locale) => messagesOf(locale, "export").yes);
const cancelled = wordsOf((locale) => messagesOf(locale, "export").statuses.cancelled);
const languages = new Map(
  locales.flatMap((of) => [
    [of, of] as const,
    ...locales.map((locale) => [plainText(messagesOf(locale, "own").details.languages[of]), of] as const),
  ]),
);

/** Converts a row to the values that the registration form would send for this person. */
function valuesOf({ cells }: ListRow, { options, fees, byDefault }: ListForm): FormValues {
  const { givenName = "", familyName = "", name = `${givenName} ${familyName}`, email = "", organisation = "" } = cells;
  return {
    ...{ name, email, organisation, role: cells.role ?? "", message: cells.message ?? "" },
    optionId: lookUp(options, cells.option, byDefault.optionId),
    feeCategoryId: lookUp(fees, cells.fee, byDefault.feeCategoryId),
    language: languages.get(plainText(cells.language ?? "")) ?? byDefault.language,
    ...(yes.has(plainText(cells.listed ?? "")) && { listed: "on" }),
  };
}

/**
 * Checks the rows of a list by the rules of the registration form. Answers to the organisers' questions are not
 * checked, because a list has no columns for them. `registered` contains the e-mail addresses of all registrations,
 * except cancelled ones, in the form that `foldedAddress` returns.
 */
export function checkRows(rows: readonly ListRow[], form: ListForm, registered: ReadonlySet<string>): CheckedRow[] {
  const spec = { feeCategories: form.feeCategories, questions: [] };
  const options = new Set(form.options.values());
  const seen = new Set<string>();
  return rows.map((row) => {
    const { line } = row;
    const values = valuesOf(row, form);
    if (cancelled.has(plainText(row.cells.status ?? ""))) return { line, values, state: "cancelled" };
    const parsed = parseDetails(values, spec);
    const known = options.has(values["optionId"] ?? "") || !values["optionId"];
    const problems = { ...(!parsed.ok && parsed.problems), ...(!known && { optionId: "optionUnknown" as const }) };
    if (Object.keys(problems).length > 0) return { line, values, state: "wrong", problems };
    const key = foldedAddress(values["email"] ?? "");
    const state = registered.has(key) ? "registered" : seen.has(key) ? "double" : "new";
    seen.add(key);
    return { line, values, state };
  });
}
