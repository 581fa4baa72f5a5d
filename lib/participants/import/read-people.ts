import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import type { FormSpec, FormValues } from "@/lib/registration/form-spec";
import type { StoredDetails } from "@/lib/registration/load-details";
import { parseDetails } from "@/lib/registration/parse-form";

/**
 * Converts the rows of a list to the details of the people. The caller must have checked the rows with check-rows.ts.
 * Returns null if a row is not valid any more, for example because a fee category has been removed since that check.
 */
export function readPeople(rows: readonly { values: FormValues }[], spec: FormSpec): StoredDetails[] | null {
  const read = rows.flatMap(({ values }) => {
    const parsed = parseDetails(values, { ...spec, questions: [] });
    const language = values["language"];
    return parsed.ok ? [{ ...parsed.value, locale: isLocale(language) ? language : defaultLocale }] : [];
  });
  return read.length === rows.length ? read : null;
}
