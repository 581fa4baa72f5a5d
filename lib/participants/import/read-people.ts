import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import type { FormSpec, FormValues } from "@/lib/registration/form-spec";
import type { StoredDetails } from "@/lib/registration/load-details";
import { parseDetails } from "@/lib/registration/parse-form";

/** The people of a list that has been checked (check-rows.ts), read once more; null when one of them isn't right any more. */
export function readPeople(rows: readonly { values: FormValues }[], spec: FormSpec): StoredDetails[] | null {
  const read = rows.flatMap(({ values }) => {
    const parsed = parseDetails(values, { ...spec, questions: [] });
    const language = values["language"];
    return parsed.ok ? [{ ...parsed.value, locale: isLocale(language) ? language : defaultLocale }] : [];
  });
  return read.length === rows.length ? read : null;
}
