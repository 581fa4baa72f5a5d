import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";
import { ErasureRow } from "./erasure-row";

type ErasedRow = {
  at: Date;
  kind: keyof Omit<Messages["retention"]["kinds"], "answersTo">;
  /** Null if the data did not belong to a seminar. */
  year: number | null;
  count: number;
};

export type ErasedTableProps = { locale: Locale; rows: readonly ErasedRow[] };

/**
 * Lists the erasures that have been done. Each row shows the day, the kind of data, the seminar and the number of
 * records.
 */
export function ErasedTable({ locale, rows }: ErasedTableProps) {
  const t = translator(locale, "retention");
  const columns = [
    { key: "at", label: t("done.at") },
    { key: "what", label: t("done.what") },
    { key: "count", label: t("done.count") },
  ];
  return (
    <Table caption={t("done.caption")} columns={columns} className="-mt-7 border-t-0">
      {rows.map(({ at, kind, year, count }) => (
        <ErasureRow
          key={[at.toISOString(), kind, year].join()}
          when={<time dateTime={at.toISOString()}>{formatDay(at, locale)}</time>}
          what={t(`kinds.${kind}`)}
          whose={year ? t("seminar", { year: String(year) }) : t("site")}
          count={count}
        />
      ))}
    </Table>
  );
}
