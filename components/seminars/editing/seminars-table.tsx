import { InLanguage } from "@/components/content/in-language";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { ListedSeminar } from "@/lib/seminars/desk-queries";
import { isComing, isHeld } from "@/lib/time/lifecycle";

type SeminarsTableProps = { locale: Locale; seminars: readonly ListedSeminar[]; arranges: boolean };

/**
 * Lists all seminars with their state and actions. Users who may not arrange seminars can edit only the seminars' words
 * (their texts and programmes).
 */
export function SeminarsTable({ locale, seminars, arranges }: SeminarsTableProps) {
  const t = translator(locale, "seminarDesk");
  const columns = (["year", "title", "state", "actions"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  return (
    <Table caption={t("listTitle")} columns={columns}>
      {seminars.map((seminar) => (
        <SeminarRow key={seminar.year} locale={locale} seminar={seminar} arranges={arranges} />
      ))}
    </Table>
  );
}

type SeminarRowProps = Omit<SeminarsTableProps, "seminars"> & { seminar: ListedSeminar };

function SeminarRow({ locale, seminar: { year, state, title }, arranges }: SeminarRowProps) {
  const t = translator(locale, "seminarDesk");
  const coming = isComing(state);
  const held = isHeld(state) || state === "closed";
  const links = [
    { key: "edit", to: href("editSeminar", locale, { year }), shown: true },
    { key: "arrangement", to: href("editArrangement", locale, { year }), shown: arranges },
    { key: "participants", to: href("participants", locale, { year }), shown: arranges && state !== "draft" },
    { key: "messages", to: href("messages", locale, { year }), shown: arranges && state !== "draft" },
    { key: "feedback", to: href("feedbackResults", locale, { year }), shown: arranges && held },
    { key: "cancel", to: href("cancelSeminar", locale, { year }), shown: arranges && (coming || state === "draft") },
  ] as const;
  return (
    <tr>
      <th scope="row">
        {arranges ? (
          <a className="target" href={href("arrangeSeminar", locale, { year })}>
            {year}
          </a>
        ) : (
          year
        )}
      </th>
      <td>{title && <InLanguage text={title} page={locale} />}</td>
      <td>
        <Badge ink={coming ? "stamp" : "pencil"}>{t(`states.${state}`)}</Badge>
      </td>
      <td>
        <span className="flex flex-wrap gap-x-4">
          {links
            .filter(({ shown }) => shown)
            .map(({ key, to }) => (
              <ButtonLink key={key} small look="text" href={to}>
                {t(key)}
                <span className="sr-only"> {year}</span>
              </ButtonLink>
            ))}
        </span>
      </td>
    </tr>
  );
}
