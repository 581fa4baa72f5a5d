import { InLanguage } from "@/components/content/in-language";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { ListedSeminar } from "@/lib/seminars/desk-queries";
import { isComing, isHeld } from "@/lib/seminars/rules";

type SeminarsTableProps = { locale: Locale; seminars: readonly ListedSeminar[] };

/** Every seminar with its state and what can be done with it. */
export function SeminarsTable({ locale, seminars }: SeminarsTableProps) {
  const t = translator(locale, "seminarDesk");
  const columns = (["year", "title", "state", "actions"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  return (
    <Table caption={t("listTitle")} columns={columns}>
      {seminars.map((seminar) => (
        <SeminarRow key={seminar.year} locale={locale} seminar={seminar} />
      ))}
    </Table>
  );
}

function SeminarRow({ locale, seminar: { year, state, title } }: { locale: Locale; seminar: ListedSeminar }) {
  const t = translator(locale, "seminarDesk");
  const coming = isComing(state);
  const links = [
    { key: "edit", to: href("editSeminar", locale, { year }), shown: true },
    { key: "participants", to: href("participants", locale, { year }), shown: state !== "draft" },
    { key: "messages", to: href("messages", locale, { year }), shown: state !== "draft" },
    { key: "feedback", to: href("feedbackResults", locale, { year }), shown: isHeld(state) || state === "closed" },
    { key: "cancel", to: href("cancelSeminar", locale, { year }), shown: coming || state === "draft" },
  ] as const;
  return (
    <tr>
      <th scope="row">
        <a className="target" href={href("arrangeSeminar", locale, { year })}>
          {year}
        </a>
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
