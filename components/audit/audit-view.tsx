import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import { Table } from "@/components/ui/table";
import type { AuditAction } from "@/lib/audit/record-audit";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

type Row = { id: string; at: Date; action: string; who: string | null; subject: string | null };
type AuditViewProps = { locale: Locale; rows: readonly Row[]; page: number; pages: number };

/** Who did what at the desk and when, the newest first. */
export function AuditView({ locale, rows, page, pages }: AuditViewProps) {
  const t = translator(locale, "audit");
  const columns = (["at", "who", "what"] as const).map((key) => ({ key, label: t(key) }));
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="mt-8">
        {rows.length > 0 ? (
          <Table caption={t("title")} columns={columns}>
            {rows.map((row) => (
              <AuditRow key={row.id} locale={locale} row={row} />
            ))}
          </Table>
        ) : (
          <p className="pencil">{t("empty")}</p>
        )}
      </div>
      {pages > 1 && <Pages locale={locale} page={page} pages={pages} />}
    </div>
  );
}

function AuditRow({ locale, row }: { locale: Locale; row: Row }) {
  const t = translator(locale, "audit");
  const { at, action, who, subject } = row;
  return (
    <tr>
      <td className="align-top">
        <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
      </td>
      <td className="wrap-anywhere align-top">{who ?? <Pencil>{t("removed")}</Pencil>}</td>
      <td className="wrap-anywhere align-top">
        {t(`actions.${action as AuditAction}`)}
        {subject && <strong className="block font-semibold">{subject}</strong>}
      </td>
    </tr>
  );
}

function Pages({ locale, page, pages }: Pick<AuditViewProps, "locale" | "page" | "pages">) {
  const t = translator(locale, "audit");
  const address = (number: number) => `${href("auditLog", locale)}?page=${number}`;
  return (
    <nav className="mt-6 flex flex-wrap items-center gap-4" aria-label={t("pages")}>
      {page > 1 && <ButtonLink href={address(page - 1)}>{t("newer")}</ButtonLink>}
      {page < pages && <ButtonLink href={address(page + 1)}>{t("older")}</ButtonLink>}
      <span className="text-ink-soft">{t("pageOf", { page, pages })}</span>
    </nav>
  );
}
