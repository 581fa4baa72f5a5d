import { Pencil } from "@/components/ui/pencil";
import { Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

export type QueueEntryRow = {
  registrationId: string;
  name: string;
  organisation: string;
  position: number;
  since: Date;
  why: "notAnnounced" | "seminarCancelled" | "seminarHeld" | "promotionEnded" | "overbooked" | "full" | "seatFree";
};

type QueueEntriesProps = { locale: Locale; caption: string; entries: readonly QueueEntryRow[] };

function Why({ locale, entry }: { locale: Locale; entry: QueueEntryRow }) {
  return <Pencil>{translator(locale, "queue")(`why.${entry.why}`, { before: entry.position - 1 })}</Pencil>;
}

function QueueTable({ locale, caption, entries }: QueueEntriesProps) {
  const t = translator(locale, "queue");
  const keys = ["position", "name", "organisation", "since", "why"] as const;
  const columns = keys.map((key) => ({ key, label: t(`columns.${key}`) }));
  return (
    <Table caption={caption} columns={columns} className="hidden md:block">
      {entries.map((entry) => (
        <tr key={entry.registrationId}>
          <td className="font-mono">{entry.position}.</td>
          <th className="font-semibold" scope="row">
            {entry.name}
          </th>
          <td>{entry.organisation}</td>
          <td className="whitespace-nowrap">{formatMoment(entry.since, locale)}</td>
          <td>
            <Why locale={locale} entry={entry} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function QueueList({ locale, caption, entries }: QueueEntriesProps) {
  return (
    <ul className="border-line border-t-2 bg-sheet md:hidden" aria-label={caption}>
      {entries.map((entry) => (
        <li
          key={entry.registrationId}
          className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 border-rule border-b px-3 py-3"
        >
          <span className="font-mono">{entry.position}.</span>
          <div className="wrap-anywhere">
            <p className="font-semibold text-base">{entry.name}</p>
            <p className="text-ink-soft text-xs">
              {entry.organisation}, {formatMoment(entry.since, locale)}
            </p>
            <p>
              <Why locale={locale} entry={entry} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/**
 * Shows the queue in its order. For each person it shows the time at which they joined the queue, and the reason why
 * they have no seat yet. It is a table on wide screens and a list on narrow screens.
 */
export function QueueEntries(props: QueueEntriesProps) {
  return (
    <>
      <QueueTable {...props} />
      <QueueList {...props} />
    </>
  );
}
