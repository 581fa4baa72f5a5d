import type { Deps } from "@/app/_server/deps";
import { withSentences } from "@/app/_server/form-answer";
import type { ImportState } from "@/components/participants/import-form";
import { wholeName } from "@/lib/forms/person-name";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";
import { type CheckedRow, checkRows } from "@/lib/participants/import/check-rows";
import type { ImportResult } from "@/lib/participants/import/import-participants";
import { loadListForm, loadRegisteredPeople } from "@/lib/participants/import/load-list-form";
import type { ListRow } from "@/lib/participants/import/read-list";
import { participantProblems } from "@/lib/participants/problem-texts";

/**
 * The maximum number of faulty rows that are shown. A file with more faulty rows usually has the same mistake in every
 * row.
 */
const MOST_SHOWN = 100;

/** Returns the form state that explains why the file cannot be read. */
export function failing(
  state: ImportState,
  reason: keyof Messages["import"]["fileProblems"],
  locale: Locale,
): ImportState {
  return withSentences(state, { file: translator(locale, "import")(`fileProblems.${reason}`) }, locale);
}

export type ImportContext = { deps: Pick<Deps, "db" | "clock">; locale: Locale; seminarYear: number };

/**
 * Checks the rows of the file. If some rows are faulty, returns the form state with these rows. Otherwise returns the
 * form state with a preview of all rows.
 */
export async function checkedState(
  state: ImportState,
  { deps, locale, seminarYear }: ImportContext,
  rows: readonly ListRow[],
): Promise<ImportState> {
  const { optionId = "", feeCategoryId = "" } = state.values;
  const byDefault = { optionId, feeCategoryId, language: locale };
  const form = await loadListForm(deps, { seminarYear, locale, byDefault });
  const checked = checkRows(rows, form, await loadRegisteredPeople(deps, seminarYear));
  const wrong = checked.filter((row) => row.state === "wrong");
  return wrong.length > 0 ? withFaulty(state, wrong, locale) : withPeople(state, checked, locale);
}

/** Returns the form state with the preview and the reason why no row was stored. */
export function refusedImport(
  state: ImportState,
  reason: "privacyMissing" | Extract<ImportResult, { ok: false }>["reason"],
  locale: Locale,
): ImportState {
  const t = translator(locale, "import");
  switch (reason) {
    case "privacyMissing":
      return withSentences(state, { privacyTold: t("privacyMissing") }, locale);
    case "full":
      return withSentences(state, { acceptQueue: t("full") }, locale);
    case "optionUnknown":
    case "feeUnknown":
      return { ...state, summary: t("stale") };
    default:
      return { ...state, summary: translator(locale, "participantForm")(`refused.${reason}`) };
  }
}

function withFaulty(
  state: ImportState,
  wrong: readonly Extract<CheckedRow, { state: "wrong" }>[],
  locale: Locale,
): ImportState {
  const t = translator(locale, "import");
  const faulty = wrong.slice(0, MOST_SHOWN).map(({ line, values, problems }) => ({
    ...{ line, name: nameIn(values) || (values["email"] ?? "") },
    problems: Object.values(participantProblems(problems, locale, [])),
  }));
  const left = wrong.length - faulty.length;
  const lead = [t("faultyLead"), ...(left > 0 ? [t("more", { count: left })] : [])];
  return { ...state, faulty, lead, summary: t("faulty", { count: wrong.length }) };
}

function withPeople(state: ImportState, checked: readonly CheckedRow[], locale: Locale): ImportState {
  const t = translator(locale, "import");
  const people = checked.flatMap(({ line, values, state: now }) =>
    now === "wrong" ? [] : [{ line, state: now, name: nameIn(values), values: short(values) }],
  );
  const count = people.filter((row) => row.state === "new").length;
  const left = people.length - count;
  const lead = [`${t("preview", { count })}.`, ...(left > 0 ? [t("skipped", { count: left })] : [])];
  return { ...state, people, lead, mail: t("mail", { count }) };
}

const nameIn = ({ givenName = "", familyName = "" }: Readonly<Record<string, string>>) =>
  wholeName({ givenName, familyName });

/**
 * Removes the empty values of a row. The browser sends the rows back with the form, and the size of a form is limited.
 */
const short = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
