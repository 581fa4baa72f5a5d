import { deps } from "@/app/_server/deps";
import type { Locale } from "@/lib/i18n/locales";
import { type Difference, formDifferences } from "@/lib/registration/form-differences";
import type { FormSpec } from "@/lib/registration/form-spec";
import type { StoredDetails } from "@/lib/registration/load-details";
import { loadSeminar } from "@/lib/seminars/queries";

/**
 * Lists the differences between the details that two organisers saved for one participant, in the words of the form.
 */
export async function differencesBetween(
  theirs: StoredDetails,
  mine: StoredDetails,
  { seminarYear, spec, locale }: { seminarYear: number; spec: FormSpec; locale: Locale },
): Promise<Difference[]> {
  const seminar = await loadSeminar(deps(), seminarYear, locale);
  const options = (seminar?.options ?? []).map(({ id, name }) => ({ id, name: name.value }));
  return formDifferences(theirs, mine, { spec, options, locale });
}
