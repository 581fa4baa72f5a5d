import { ButtonLink } from "@/components/ui/button";
import { translator } from "@/lib/i18n/messages";
import { ExportMenu, type ExportMenuProps } from "./export-menu";
import { ParticipantCounts, type ParticipantCountsProps } from "./participant-counts";
import { ParticipantSearch } from "./participant-search";
import { ParticipantsList } from "./participants-list";
import { type ParticipantListProps, ParticipantsTable } from "./participants-table";

type ParticipantsViewProps = ParticipantListProps & {
  /** Which seminar, e.g. its name and day. */
  detail: string;
  counts: ParticipantCountsProps["counts"];
  /** The address of the page without a search. */
  action: string;
  search: string;
  /** Where the waiting lists are. */
  queueHref: string;
  exports: ExportMenuProps["hrefs"];
};

/** Who comes to a seminar: counts, search, list, and the list to take away. */
export function ParticipantsView({
  locale,
  rows,
  detail,
  counts,
  action,
  search,
  queueHref,
  exports,
}: ParticipantsViewProps) {
  const t = translator(locale, "desk");
  return (
    <div className="wrap grid gap-6 pt-8">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1>{t("participants.title")}</h1>
          <p className="text-ink-soft">{detail}</p>
          <p className="hidden print:block">{t("participants.printNote")}</p>
        </div>
        <div className="flex w-full flex-wrap gap-3 min-[46rem]:w-auto print:hidden">
          <ButtonLink small href={queueHref}>
            {t("participants.queue")}
          </ButtonLink>
          <ExportMenu locale={locale} hrefs={exports} />
        </div>
      </div>
      <ParticipantCounts locale={locale} counts={counts} />
      <ParticipantSearch locale={locale} action={action} search={search} count={rows.length} />
      {rows.length === 0 && !search && <p className="pencil bg-sheet px-5 py-8 text-lg">{t("participants.empty")}</p>}
      {rows.length > 0 && (
        <>
          <ParticipantsTable locale={locale} rows={rows} />
          <ParticipantsList locale={locale} rows={rows} />
        </>
      )}
    </div>
  );
}
