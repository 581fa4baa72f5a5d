import { langOf } from "@/components/content/in-language";
import { Pencil } from "@/components/ui/pencil";
import { Slip } from "@/components/ui/slip";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { SeminarYear } from "@/lib/seminars/seminar";
import { SlipNames } from "./slip-names";
import { YearStamp } from "./year-stamp";

/**
 * The maximum number of years on the slip. The slip has two columns of nine cells. One cell stays empty, for the next
 * year.
 */
const yearsShown = 17;

type DueDateSlipProps = { locale: Locale; years: readonly SeminarYear[] };

/**
 * The slip on the home page: a list of years that looks like the due-date slip in a library book. Each seminar has a
 * date that looks like a rubber stamp. The stamps of past seminars are faded. If a seminar was cancelled, its year and
 * the reason look like pencil writing.
 */
export function DueDateSlip({ locale, years }: DueDateSlipProps) {
  const t = translator(locale, "site");
  const shown = years.slice(-yearsShown);
  const last = shown.at(-1);
  return (
    <Slip
      title={t("slip.title")}
      titleId="slip"
      aside={<SlipNames locale={locale} note={t("slip.note")} />}
      foot={
        <a className="target -my-3" href={href("history", locale)}>
          {t("slip.allYears")}
        </a>
      }
      lamp
    >
      <ol className="slip-cells">
        {shown.map((year) => (
          <li key={year.year}>
            <Cell locale={locale} year={year} />
          </li>
        ))}
        {last && (
          <li>
            <span className="sr-only">{t("slip.free", { year: String(last.year + 1) })}</span>
          </li>
        )}
      </ol>
    </Slip>
  );
}

function Cell({ locale, year }: { locale: Locale; year: SeminarYear }) {
  if (year.state === "cancelled") {
    const { cancelReason: reason } = year;
    return (
      <Pencil>
        {year.year}{" "}
        <span lang={reason ? langOf(reason.lang, locale) : undefined}>
          {reason?.value ?? translator(locale, "site")("slip.noReason")}
        </span>
      </Pencil>
    );
  }
  return <YearStamp locale={locale} year={year} />;
}
