import type { ContentFieldsProps } from "@/components/lists/content-fields";
import type { ListsTexts } from "@/components/lists/lists-texts";
import type { Messages } from "@/lib/i18n/messages";
import type { SeminarContent } from "@/lib/seminars/editing/content";

/** The words of the seminar's editing screen. */
export type SeminarDeskTexts = Messages["seminarDesk"];

/** What each part of the seminar's forms is given. */
export type SeminarFieldsProps = ContentFieldsProps<SeminarContent> & {
  texts: SeminarDeskTexts;
  listsTexts: ListsTexts;
  /** Whom a mail about the seminar would go to. */
  whom: { summary: string; names: readonly string[] };
};
