import { Stamp } from "@/components/ui/stamp";
import type { Locale } from "@/lib/i18n/locales";
import { stampDate } from "@/lib/i18n/stamp";
import type { SeminarYear } from "@/lib/seminars/seminar";
import { isComing } from "@/lib/time/lifecycle";

/**
 * The stamp of one year on a due-date slip. The coming seminar's stamp is large and animated. The stamps of past
 * seminars are faded.
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
