import { Notice } from "@/components/ui/notice";
import type { ShownSurge } from "@/lib/abuse/surges";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { filterQuery, noFilter } from "@/lib/participants/filter";

export type DeskNoticesProps = {
  locale: Locale;
  year: number;
  surge: ShownSurge | null;
  /** The number of participants to whom mails cannot be delivered. */
  unreachable: number;
};

/**
 * Shows warnings to organisers: unusually many people have registered, or mails to some participants cannot be
 * delivered.
 */
export function DeskNotices({ locale, year, surge, unreachable }: DeskNoticesProps) {
  const t = translator(locale, "seminarArranging");
  const list = (change: Parameters<typeof filterQuery>[1]) =>
    `${href("participants", locale, { year })}?${new URLSearchParams(filterQuery(noFilter, change))}`;
  return (
    <div className="mt-6 grid max-w-text gap-4 empty:hidden">
      {surge && (
        <Notice kind="info" title={t("surge.title")}>
          <p>
            {t("surge.text", {
              since: formatMoment(surge.startedAt, locale),
              registered: surge.registered,
              refused: surge.refused,
            })}
          </p>
          <p className="mt-2">
            <a href={list({ sort: "registered", order: "desc" })}>{t("surge.look")}</a>
          </p>
        </Notice>
      )}
      {unreachable > 0 && (
        <Notice kind="info" title={t("unreachable.title", { count: unreachable })}>
          <p>{t("unreachable.text")}</p>
          <p className="mt-2">
            <a href={list({ mail: "refused" })}>{t("unreachable.look")}</a>
          </p>
        </Notice>
      )}
    </div>
  );
}
