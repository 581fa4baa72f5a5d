import type { ContentFieldsProps } from "@/components/lists/content-fields";
import type { ListsTexts } from "@/components/lists/lists-texts";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import type { WordsDraft } from "@/lib/seminars/editing/words-content";

/** The words of the seminar's editing screens. */
export type SeminarDeskTexts = Messages["seminarDesk"];

type Shared = {
  /** The language of the desk. */
  locale: Locale;
  texts: SeminarDeskTexts;
  listsTexts: ListsTexts;
};

/** What each part of the form of the seminar's words is given. */
export type WordsFieldsProps = ContentFieldsProps<WordsDraft> &
  Shared & {
    /** The seminar's day, `YYYY-MM-DD`, which the arrangement has made public; null while it is not known. */
    day: string | null;
  };

/** What each part of the form of the seminar's arrangement is given. */
export type ArrangementFieldsProps = ContentFieldsProps<ArrangementDraft> &
  Shared & {
    /** How many seats the options have that are public, in words by their ids, and where they are changed. */
    seats: { words: Readonly<Record<string, string>>; address: string };
    /** Whom a mail about the seminar would go to. */
    whom: { summary: string; names: readonly string[] };
  };
