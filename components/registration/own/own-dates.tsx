import { Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/tab";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { OwnRegistration } from "@/lib/registration/own-registration";

/** Until when what can be done. */
export function OwnDates({ locale, own, day }: { locale: Locale; own: OwnRegistration; day: string }) {
  const t = translator(locale, "own");
  const until = own.changesCloseAt
    ? t("dates.changesUntil", { moment: formatMoment(own.changesCloseAt, locale) })
    : t("dates.changesUntilDay");
  const rows = [
    { label: t("dates.changes"), value: own.allowed.change ? until : t("dates.changesClosed") },
    ...(own.allowed.cancel ? [{ label: t("dates.cancel"), value: t("dates.cancelUntil") }] : []),
    { label: t("dates.seminar"), value: day },
  ];
  return (
    <Section id="dates" title={t("dates.title")} className="lg:mt-0 print:hidden">
      <div className="[--row-inset:0]">
        <Rows rows={rows} />
      </div>
    </Section>
  );
}
