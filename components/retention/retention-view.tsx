import { PageHead } from "@/components/site/page-head";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { ErasedTable, type ErasedTableProps } from "./erased-table";
import { UpcomingTable, type UpcomingTableProps } from "./upcoming-table";

type RetentionViewProps = {
  locale: Locale;
  upcoming: UpcomingTableProps["rows"];
  erased: ErasedTableProps["rows"];
};

/**
 * Explains when each kind of data about participants is erased. The texts are written for organisers who do not know
 * the term "retention".
 */
export function RetentionView({ locale, upcoming, erased }: RetentionViewProps) {
  const t = translator(locale, "retention");
  const nightly = ["alerts", "requests", "mails", "sessions"] as const;
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="prose mt-6">
        <p>{t("intro")}</p>
        <p>{t("stays")}</p>
      </div>
      <Section id="next" title={t("next.title")}>
        {upcoming.length > 0 ? (
          <UpcomingTable locale={locale} rows={upcoming} />
        ) : (
          <p className="pencil">{t("next.empty")}</p>
        )}
        <div className="prose mt-8">
          <h3>{t("nightly.title")}</h3>
          <ul>
            {nightly.map((key) => (
              <li key={key}>{t(`nightly.${key}`)}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Section id="done" title={t("done.title")}>
        {erased.length > 0 ? (
          <ErasedTable locale={locale} rows={erased} />
        ) : (
          <p className="pencil">{t("done.empty")}</p>
        )}
        <p className="prose mt-8">{t("own")}</p>
      </Section>
    </div>
  );
}
