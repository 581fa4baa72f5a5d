import { Stamp } from "@/components/ui/stamp";
import type { Locale } from "@/lib/i18n/locales";
import { stampDate } from "@/lib/i18n/stamp";
import type { SeminarYear } from "@/lib/seminars/seminar";
import { isComing } from "@/lib/time/lifecycle";

/**
 * The date of one year's seminar on a due-date slip. It looks like a rubber stamp. The stamp of the next seminar is
 * large and animated. The stamps of past seminars are faded.
 */
export function YearStamp({ locale, year }: { locale: Locale; year: SeminarYear }) {
  const coming = isComing(year.state);
  return (
    <Stamp
      date={stampDate(year)}
      locale={locale}
      turn={coming ? 4 : year.year % 12}
      old={!coming}
      big={coming}
      landing={coming}
    />
  );
}
