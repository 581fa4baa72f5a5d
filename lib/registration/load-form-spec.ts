import type { Db } from "@/lib/db/client";
import type { QuestionKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import type { Price } from "./fees";
import type { FormSpec } from "./form-spec";

type Texts<Column extends string> = ({ locale: Locale } & Record<Column, string | null>)[];
// `json_agg` returns null if there are no rows.
type Translated<Column extends string> = { id: string; translations: Texts<Column> | null };
type FeeRow = Translated<"name" | "hint"> & Price;
type QuestionRow = Translated<"label" | "hint"> & {
  kind: QuestionKind;
  required: boolean;
  optionId: string | null;
  choices: Translated<"label">[] | null;
};

/**
 * Loads the fee categories and the questions of a seminar's registration form. Each text is in `locale`, or in Finnish
 * if there is no translation. This function uses one SQL query, because it runs each time a form is sent, and Prisma
 * would need six queries.
 * @throws if the seminar does not exist. A form without rules would accept everything.
 */
export async function loadFormSpec({ db }: { db: Db }, seminarYear: number, locale: Locale): Promise<FormSpec> {
  const [rows] = await db.$queryRaw<{ feeCategories: FeeRow[] | null; questions: QuestionRow[] | null }[]>`
    SELECT (
      SELECT json_agg(fee ORDER BY fee.position) FROM (
        SELECT id, position, net_cents AS "netCents", vat_basis_points AS "vatBasisPoints",
          (SELECT json_agg(text) FROM fee_category_translation AS text WHERE fee_category_id = id) AS translations
        FROM fee_category WHERE seminar_id = seminar.id) AS fee
    ) AS "feeCategories", (
      SELECT json_agg(asked ORDER BY asked.position) FROM (
        SELECT id, position, kind, required, option_id AS "optionId",
          (SELECT json_agg(text) FROM question_translation AS text WHERE question_id = id) AS translations,
          (SELECT json_agg(choice ORDER BY choice.position) FROM (
            SELECT choice.id, position,
              (SELECT json_agg(text) FROM question_choice_translation AS text WHERE choice_id = choice.id) AS translations
            FROM question_choice AS choice WHERE question_id = question.id) AS choice) AS choices
        FROM question WHERE seminar_id = seminar.id) AS asked
    ) AS questions
    FROM seminar WHERE year = ${seminarYear}`;
  if (!rows) throw new Error(`there is no seminar of the year ${seminarYear}`);
  const text = <Column extends string>(texts: Texts<Column>, column: Column): Localised =>
    localised(texts, locale, column) ?? { value: "", lang: locale };
  const hint = (texts: Texts<"hint">) => localised(texts, locale, "hint");
  return {
    feeCategories: (rows.feeCategories ?? []).map(({ translations, ...fee }) => ({
      ...fee,
      name: text(translations ?? [], "name"),
      hint: hint(translations ?? []),
    })),
    questions: (rows.questions ?? []).map(({ translations, choices, ...question }) => ({
      ...question,
      label: text(translations ?? [], "label"),
      hint: hint(translations ?? []),
      choices: (choices ?? []).map(({ id, translations: texts }) => ({ id, label: text(texts ?? [], "label") })),
    })),
  };
}

/**
 * Loads the form of the seminar to which a registration belongs, like `loadFormSpec`.
 * @throws if the registration does not exist
 */
export async function loadOwnFormSpec(deps: { db: Db }, registrationId: string, locale: Locale): Promise<FormSpec> {
  const where = { id: registrationId };
  const { seminar } = await deps.db.registration.findUniqueOrThrow({ where, select: { seminar: true } });
  return loadFormSpec(deps, seminar.year, locale);
}
