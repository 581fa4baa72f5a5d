import { Pencil } from "@/components/ui/pencil";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { ErasureRow } from "./erasure-row";

type UpcomingRow = {
  /** The day in the format `YYYY-MM-DD`. Null means that the next nightly run erases the data. */
  day: string | null;
  kind: "specialNeeds" | "answers" | "registrations";
  year: number;
  question: Localised | null;
  count: number;
};

export type UpcomingTableProps = { locale: Locale; rows: readonly UpcomingRow[] };

/**
 * Lists the erasures that are coming. Each row shows the day from which the data will be erased, the kind of data, the
 * seminar and the number of records.
 */
export function UpcomingTable({ locale, rows }: UpcomingTableProps) {
  const t = translator(locale, "retention");
  const columns = [
    { key: "day", label: t("next.day") },
    { key: "what", label: t("next.what") },
    { key: "now", label: t("next.now") },
  ];
  return (
    <Table caption={t("next.caption")} columns={columns} className="-mt-7 border-t-0">
      {rows.map(({ day, kind, year, question, count }) => (
        <ErasureRow
          key={[day, kind, year, question?.value].join()}
          when={
            day ? <time dateTime={day}>{formatDay(new Date(day), locale)}</time> : <Pencil>{t("next.tonight")}</Pencil>
          }
          what={question ? t("kinds.answersTo", { question: question.value }) : t(`kinds.${kind}`)}
          whose={t("seminar", { year: String(year) })}
          count={count}
        />
      ))}
    </Table>
  );
}
