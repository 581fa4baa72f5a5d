import { deps } from "@/app/_server/deps";
import type { Locale } from "@/lib/i18n/locales";
import { type Difference, formDifferences } from "@/lib/registration/form-differences";
import type { FormSpec } from "@/lib/registration/form-spec";
import { formValues } from "@/lib/registration/form-values";
import type { StoredDetails } from "@/lib/registration/load-details";
import { loadSeminar } from "@/lib/seminars/queries";

const written = (details: StoredDetails) => ({ ...formValues(details), language: details.locale });

/** The differences between what two organisers saved about a participant, in the words of the form. */
export async function differencesBetween(
  theirs: StoredDetails,
  mine: StoredDetails,
  { seminarYear, spec, locale }: { seminarYear: number; spec: FormSpec; locale: Locale },
): Promise<Difference[]> {
  const seminar = await loadSeminar(deps(), seminarYear, locale);
  const options = (seminar?.options ?? []).map(({ id, name }) => ({ id, name: name.value }));
  return formDifferences(written(theirs), written(mine), { spec, options, locale });
}
