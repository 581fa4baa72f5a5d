import { InLanguage } from "@/components/content/in-language";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import { Slip } from "@/components/ui/slip";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { registrationWords } from "@/lib/seminars/registration-words";
import type { SeminarYear } from "@/lib/seminars/seminar";
import { isComing } from "@/lib/time/lifecycle";
import { SlipNames } from "./slip-names";
import { YearStamp } from "./year-stamp";

type HistorySlipProps = { locale: Locale; years: readonly SeminarYear[] };

/**
 * A list of all years. It looks like the due-date slip in a library book. There is one row for each year. In the last
 * row, readers can suggest a topic for the next year.
 */
export function HistorySlip({ locale, years }: HistorySlipProps) {
  const t = translator(locale, "site");
  const last = years.at(-1);
  return (
    <Slip title={t("slip.title")} titleId="years" aside={<SlipNames locale={locale} />}>
      <ol className="slip-years">
        {years.map((year) => (
          <YearRow key={year.year} locale={locale} year={year} />
        ))}
        {last && (
          <li>
            <span className="font-mono text-ink-soft">{last.year + 1}</span>
            <Pencil>{t("history.free")}</Pencil>
            <a className="target text-sm" href={`${href("group", locale)}#contact`}>
              {t("history.suggest")}
            </a>
          </li>
        )}
      </ol>
    </Slip>
  );
}

function YearRow({ locale, year }: { locale: Locale; year: SeminarYear }) {
  const { state } = year;
  const coming = isComing(state);
  return (
    <li id={`y${year.year}`} className={coming ? "now lamp" : undefined}>
      {state === "cancelled" ? (
        <span className="font-mono text-ink-soft">{year.year}</span>
      ) : (
        <span>
          <YearStamp locale={locale} year={year} />
        </span>
      )}
      <div>
        <Topic locale={locale} year={year} />
        {coming && <p className="text-ink-soft text-sm">{registrationWords(year, locale)}</p>}
        {state === "open" && (
          <p>
            <a className="target text-sm" href={href("seminar", locale, { year: year.year })}>
              {translator(locale, "site")("history.details")}
            </a>
          </p>
        )}
      </div>
      <YearLink locale={locale} year={year} />
    </li>
  );
}

function Topic({ locale, year }: { locale: Locale; year: SeminarYear }) {
  const t = translator(locale, "site");
  const { state, title, cancelReason: reason } = year;
  if (state === "cancelled") {
    return <Pencil>{reason ? t("history.cancelled", { reason: reason.value }) : t("history.cancelledPlain")}</Pencil>;
  }
  if (!title) return <Pencil>{isComing(state) ? t("history.titleToCome") : t("history.topicUnknown")}</Pencil>;
  return (
    <h3>
      <InLanguage text={title} page={locale} />
    </h3>
  );
}

/** A link to the year's page. If registration is open, it is a button that leads to the registration form instead. */
function YearLink({ locale, year: { year, state } }: { locale: Locale; year: SeminarYear }) {
  const t = translator(locale, "site");
  if (state === "open") {
    return (
      <ButtonLink look="primary" small href={href("register", locale, { year })}>
        {t("registration.register")}
      </ButtonLink>
    );
  }
  return (
    <a className="target text-sm" href={href("seminar", locale, { year })}>
      {t("history.open", { year: String(year) })}
    </a>
  );
}
