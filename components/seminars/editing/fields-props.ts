import type { ContentFieldsProps } from "@/components/lists/content-fields";
import type { ListsTexts } from "@/components/lists/lists-texts";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import type { WordsDraft } from "@/lib/seminars/editing/words-content";

/** The texts of the seminar's editing screens. */
export type SeminarDeskTexts = Messages["seminarDesk"];

/** The texts of each kind of question, among them its name. */
export type KindTexts = Messages["registration"]["kinds"];

type Shared = {
  /** The language of the desk. */
  locale: Locale;
  texts: SeminarDeskTexts;
  listsTexts: ListsTexts;
};

/** The props of each part of the form for a seminar's words. */
export type WordsFieldsProps = ContentFieldsProps<WordsDraft> &
  Shared & {
    /** The seminar's published day, `YYYY-MM-DD`, from its arrangement. Null if it is not known. */
    day: string | null;
  };

/** The props of each part of the form for a seminar's arrangement. */
export type ArrangementFieldsProps = ContentFieldsProps<ArrangementDraft> &
  Shared & {
    /** The texts of the kinds of questions. */
    kinds: KindTexts;
    /** The capacity of each published option in words, by the option's id, and the address where it is changed. */
    seats: { words: Readonly<Record<string, string>>; address: string };
    /** Who would be mailed about a change. */
    whom: { summary: string; names: readonly string[] };
  };
