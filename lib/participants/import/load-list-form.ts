import type { Db } from "@/lib/db/client";
import { plainText } from "@/lib/folded-text";
import type { Locale } from "@/lib/i18n/locales";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { takesPeople } from "@/lib/seats/capacity";
import type { ListForm } from "./check-rows";

type Named = { id: string; translations: { name: string }[] };

const idsByName = (all: readonly Named[]) =>
  new Map(all.flatMap(({ id, translations }) => translations.map(({ name }) => [plainText(name), id] as const)));

/**
 * Loads the rules for reading a list of people: the seminar's attendance options and fee categories, by their names in
 * every language. If people can register for only one option, that option is used for empty cells; otherwise the option
 * in `byDefault` is used.
 */
export async function loadListForm(
  { db }: { db: Db },
  { seminarYear, byDefault, locale }: { seminarYear: number; byDefault: ListForm["byDefault"]; locale: Locale },
): Promise<ListForm> {
  const where = { seminar: { year: seminarYear } };
  const select = { id: true, translations: { select: { name: true } } };
  const [options, fees, { feeCategories }] = await Promise.all([
    db.attendanceOption.findMany({ where, select: { ...select, capacity: true, noLimit: true } }),
    db.feeCategory.findMany({ where, select }),
    loadFormSpec({ db }, seminarYear, locale),
  ]);
  const [option, ...others] = options.filter(takesPeople);
  const optionId = option && others.length === 0 ? option.id : byDefault.optionId;
  return { feeCategories, options: idsByName(options), fees: idsByName(fees), byDefault: { ...byDefault, optionId } };
}

/**
 * Loads the e-mail addresses of all registrations for a seminar, except cancelled registrations. The addresses are in
 * the form that `foldedAddress` returns.
 */
export async function loadRegisteredKeys({ db }: { db: Db }, seminarYear: number): Promise<Set<string>> {
  const where = { seminar: { year: seminarYear }, status: { not: "cancelled" } } as const;
  const found = await db.registration.findMany({ where, select: { emailKey: true } });
  return new Set(found.map((row) => row.emailKey));
}
