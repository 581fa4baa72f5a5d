import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import { Table } from "@/components/ui/table";
import { auditQuery, narrowsLog } from "@/lib/audit/audit-filter";
import type { AuditRow } from "@/lib/audit/load-audit";
import type { AuditAction } from "@/lib/audit/record-audit";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { printedNumber } from "@/lib/registration/printed-number";
import { AuditFilters, type AuditFiltersProps } from "./audit-filters";

type AuditViewProps = AuditFiltersProps & { rows: readonly AuditRow[]; pages: number };

/**
 * Shows the log of the desk (the pages of signed-in users). Each entry says which user did an action, and at what time.
 * The newest entry comes first.
 */
export function AuditView({ locale, filter, choices, rows, pages }: AuditViewProps) {
  const t = translator(locale, "audit");
  const columns = (["at", "who", "what"] as const).map((key) => ({ key, label: t(key) }));
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <AuditFilters {...{ locale, filter, choices }} />
      <div className="mt-8">
        {rows.length > 0 ? (
          <Table caption={t("title")} columns={columns}>
            {rows.map((row) => (
              <Entry key={row.id} locale={locale} row={row} />
            ))}
          </Table>
        ) : (
          <p className="pencil">{t(narrowsLog(filter) ? "none" : "empty")}</p>
        )}
      </div>
      {pages > 1 && <Pages {...{ locale, filter, pages }} />}
    </div>
  );
}

function Entry({ locale, row }: { locale: Locale; row: AuditRow }) {
  const t = translator(locale, "audit");
  const { at, action, who, subject, revision, about } = row;
  return (
    <tr>
      <td className="align-top">
        <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
      </td>
      <td className="wrap-anywhere align-top">
        {who ?? <Pencil>{t(action === "user.fromCommandLine" ? "commandLine" : "removed")}</Pencil>}
      </td>
      <td className="wrap-anywhere align-top">
        {t(`actions.${action as AuditAction}`)}
        {about && (
          <strong className="block font-semibold">
            {t("participantOf", { number: printedNumber(about.number), year: String(about.year) })}
          </strong>
        )}
        {subject && <strong className="block font-semibold">{subject}</strong>}
        {revision && <span className="block">{t("revision", { number: revision })}</span>}
      </td>
    </tr>
  );
}

function Pages({ locale, filter, pages }: Pick<AuditViewProps, "locale" | "filter" | "pages">) {
  const t = translator(locale, "audit");
  const { page } = filter;
  const address = (number: number) => `${href("auditLog", locale)}?${auditQuery(filter, number)}`;
  return (
    <nav className="mt-6 flex flex-wrap items-center gap-4" aria-label={t("pages")}>
      {page > 1 && <ButtonLink href={address(page - 1)}>{t("newer")}</ButtonLink>}
      {page < pages && <ButtonLink href={address(page + 1)}>{t("older")}</ButtonLink>}
      <span className="text-ink-soft">{t("pageOf", { page, pages })}</span>
    </nav>
  );
}
