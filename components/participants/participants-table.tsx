import { Badge, type BadgeInk } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { SortKey } from "@/lib/participants/filter";
import { printedNumber } from "@/lib/registration/printed-number";

export type ParticipantListRow = {
  id: string;
  number: number;
  name: string;
  organisation: string;
  optionName: string;
  email: string;
  status: "confirmed" | "waiting" | "cancelled";
  registeredAt: Date;
  /** The URL of the participant's own page at the desk (the pages of signed-in users). */
  href: string;
};

export type ParticipantListProps = { locale: Locale; rows: readonly ParticipantListRow[] };

type ParticipantsTableProps = ParticipantListProps & {
  /**
   * Returns the URL that sorts the list by `column`. Also returns the direction in which the list is sorted by this
   * column now, or undefined if it is sorted by another column.
   */
  sortOf: (column: SortKey) => NonNullable<Column["sort"]>;
};

const inks: Readonly<Record<ParticipantListRow["status"], BadgeInk | null>> = {
  confirmed: null,
  waiting: "pencil",
  cancelled: "void",
};

/** Shows the status of a registration. The usual status, confirmed, is plain text. Every other status is a badge. */
export function ParticipantStatus({ locale, status }: { locale: Locale; status: ParticipantListRow["status"] }) {
  const label = translator(locale, "desk")(`participants.statuses.${status}`);
  const ink = inks[status];
  return ink ? <Badge ink={ink}>{label}</Badge> : <span className="text-ink-soft">{label}</span>;
}

function ParticipantTableRow({ locale, row }: { locale: Locale; row: ParticipantListRow }) {
  const gone = row.status === "cancelled";
  return (
    <tr className={gone ? "text-ink-soft print:hidden" : undefined}>
      <td className="font-mono">{printedNumber(row.number)}</td>
      <th className={gone ? "font-normal line-through" : "font-semibold"} scope="row">
        <a className="target wrap-anywhere" href={row.href}>
          {row.name}
        </a>
      </th>
      <td>{row.organisation}</td>
      <td>{row.optionName}</td>
      <td className="print:hidden">
        <a className="target" href={`mailto:${row.email}`}>
          {row.email}
        </a>
      </td>
      <td className="print:hidden">
        <ParticipantStatus locale={locale} status={row.status} />
      </td>
      <td className="whitespace-nowrap print:hidden">{formatMoment(row.registeredAt, locale)}</td>
      <td className="hidden print:table-cell">
        <span className="block size-[5mm] border border-ink" />
      </td>
    </tr>
  );
}

/**
 * Shows the participants on a wide screen. When the page is printed, this table is the list for the door, where people
 * are checked in. The printed list has boxes to tick, but no e-mail addresses and no cancelled registrations.
 */
export function ParticipantsTable({ locale, rows, sortOf }: ParticipantsTableProps) {
  const t = translator(locale, "desk");
  const column = (key: SortKey, className?: string) => ({
    ...{ key, label: t(`participants.${key}`), sort: sortOf(key) },
    ...(className && { className }),
  });
  const columns: Column[] = [
    ...[column("number"), column("name"), column("organisation"), column("option")],
    ...[column("email", "print:hidden"), column("status", "print:hidden"), column("registered", "print:hidden")],
    { key: "arrived", label: t("participants.arrived"), className: "hidden print:table-cell" },
  ];
  return (
    <Table caption={t("participants.caption")} columns={columns} className="hidden md:block print:block">
      {rows.map((row) => (
        <ParticipantTableRow key={row.id} locale={locale} row={row} />
      ))}
    </Table>
  );
}
