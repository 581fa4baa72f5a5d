import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import type { FormSpec } from "./form-spec";

type Row<K extends string> = { locale: Locale } & Record<K, string | null>;

const nothing = (locale: Locale): Localised => ({ value: "", lang: locale });

/** What the form of the seminar of `seminarYear` asks, each text in `locale`, else in Finnish. */
export async function loadFormSpec({ db }: { db: Db }, seminarYear: number, locale: Locale): Promise<FormSpec> {
  const of = { where: { seminar: { year: seminarYear } }, orderBy: { position: "asc" } } as const;
  const labels = { translations: { select: { locale: true, label: true } } } as const;
  const [feeCategories, questions] = await Promise.all([
    db.feeCategory.findMany({ ...of, include: { translations: true } }),
    db.question.findMany({
      ...of,
      include: { translations: true, choices: { orderBy: { position: "asc" }, include: labels } },
    }),
  ]);
  const text = <K extends string>(rows: readonly Row<K>[], column: K) =>
    (localised(rows, locale, column) as Localised | null) ?? nothing(locale);
  return {
    feeCategories: feeCategories.map(({ id, netCents, vatBasisPoints, translations }) => ({
      id,
      netCents,
      vatBasisPoints,
      name: text(translations, "name"),
      hint: localised(translations, locale, "hint"),
    })),
    questions: questions.map(({ id, kind, required, optionId, translations, choices }) => ({
      id,
      kind,
      required,
      optionId,
      label: text(translations, "label"),
      hint: localised(translations, locale, "hint"),
      choices: choices.map((choice) => ({ id: choice.id, label: text(choice.translations, "label") })),
    })),
  };
}
