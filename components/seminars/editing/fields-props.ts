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
  /** How many seats the options have that are public, in words by their ids, and where they are changed. */
  seats: { words: Readonly<Record<string, string>>; address: string };
  /** Whom a mail about the seminar would go to. */
  whom: { summary: string; names: readonly string[] };
};
