import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PostingForm } from "@/components/ui/posting-form";
import type { Column } from "@/components/ui/table";
import { translator } from "@/lib/i18n/messages";
import type { SortKey } from "@/lib/participants/filter";
import { ExportMenu, type ExportMenuProps } from "./export-menu";
import { PageLinks, type PageLinksProps } from "./page-links";
import { type CountedOption, ParticipantCounts } from "./participant-counts";
import { ParticipantFilters, type ParticipantFiltersProps } from "./participant-filters";
import { ParticipantsList } from "./participants-list";
import { type ParticipantListProps, ParticipantsTable } from "./participants-table";

type ParticipantsViewProps = ParticipantListProps &
  Omit<ParticipantFiltersProps, "options"> & {
    /** A text with the name and the day of the seminar. */
    detail: string;
    options: readonly CountedOption[];
    specialNeeds: number;
    /** Whether a search or a filter is set. In that case, the list may not show all participants. */
    narrowed: boolean;
    pages: Omit<PageLinksProps, "locale">;
    sortOf: (column: SortKey) => NonNullable<Column["sort"]>;
    queueHref: string;
    messagesHref: string;
    /** Creates a draft message to the participants in the list. */
    write: (data: FormData) => Promise<void>;
    /** The URL of the door, the page at which people are checked in. */
    checkInHref: string;
    addHref: string;
    importHref: string;
    /** A sentence about the import that was just done. Undefined if there was no import. */
    imported: string | undefined;
    exports: Omit<ExportMenuProps, "locale">;
  };

/** Shows the participants of a seminar: counts, search and filters, the list, and the exported files. */
export function ParticipantsView(props: ParticipantsViewProps) {
  const { locale, rows, detail, options, specialNeeds, narrowed, pages, sortOf, exports, ...others } = props;
  const { queueHref, addHref, importHref, imported, checkInHref, messagesHref, write, ...filters } = others;
  const t = translator(locale, "desk");
  const messages = translator(locale, "messages");
  const { count, many } = pages.shown;
  return (
    <div className="wrap grid gap-6 pt-8">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1>{t("participants.title")}</h1>
          <p className="text-ink-soft">{detail}</p>
          <p className="hidden print:block">{t("participants.printNote")}</p>
        </div>
        <div className="flex flex-wrap gap-3 print:hidden">
          <ButtonLink small href={checkInHref}>
            {t("participants.checkIn")}
          </ButtonLink>
          <ButtonLink small href={addHref}>
            {t("participants.add")}
          </ButtonLink>
          <ButtonLink small href={importHref}>
            {translator(locale, "import")("open")}
          </ButtonLink>
          <ButtonLink small href={queueHref}>
            {t("participants.queue")}
          </ButtonLink>
          <ButtonLink small href={messagesHref}>
            {messages("toMessages")}
          </ButtonLink>
          <PostingForm
            {...{ action: write, locale, label: messages("writeToThese"), busyLabel: messages("busy") }}
            look="quiet"
            small
          />
          <ExportMenu locale={locale} {...exports} />
        </div>
      </div>
      {imported && (
        <div className="max-w-text" role="status">
          <Notice kind="info">{imported}</Notice>
        </div>
      )}
      <ParticipantCounts locale={locale} options={options} specialNeeds={specialNeeds} />
      <ParticipantFilters locale={locale} options={options} {...filters} />
      <p role="status" className={narrowed ? "" : "sr-only"}>
        {narrowed && (many ? t("participants.foundMany", { count }) : t("participants.found", { count }))}
      </p>
      {rows.length === 0 && !narrowed && <p className="pencil bg-sheet px-5 py-8 text-lg">{t("participants.empty")}</p>}
      {rows.length > 0 && (
        <>
          <ParticipantsTable locale={locale} rows={rows} sortOf={sortOf} />
          <ParticipantsList locale={locale} rows={rows} />
          <PageLinks locale={locale} {...pages} />
        </>
      )}
    </div>
  );
}
