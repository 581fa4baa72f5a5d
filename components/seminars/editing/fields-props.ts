import type { ContentFieldsProps } from "@/components/lists/content-fields";
import type { ListsTexts } from "@/components/lists/lists-texts";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import type { WordsDraft } from "@/lib/seminars/editing/words-content";

/** The texts of the editing screens of a seminar. */
export type SeminarDeskTexts = Messages["seminarDesk"];

/** The texts about each kind of question (for example short text or yes/no), including the name of the kind. */
export type KindTexts = Messages["registration"]["kinds"];

type Shared = {
  /** The language of the desk (the pages of signed-in users). */
  locale: Locale;
  texts: SeminarDeskTexts;
  listsTexts: ListsTexts;
};

/** The props of each part of the form for a seminar's words (its texts and programme). */
export type WordsFieldsProps = ContentFieldsProps<WordsDraft> &
  Shared & {
    /** The published day of the seminar in the format `YYYY-MM-DD`. Null if no day has been published. */
    day: string | null;
  };

/** The props of each part of the form for a seminar's arrangement (its day, options, fees and questions). */
export type ArrangementFieldsProps = ContentFieldsProps<ArrangementDraft> &
  Shared & {
    /** The texts about the kinds of questions. */
    kinds: KindTexts;
    /**
     * `words` has the capacity of each published option as a text. The keys are the ids of the options. `address` is
     * the URL of the page on which the capacities are changed.
     */
    seats: { words: Readonly<Record<string, string>>; address: string };
    /** The people who would get a mail about a change. */
    whom: { summary: string; names: readonly string[] };
  };
