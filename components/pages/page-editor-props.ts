import type { EditorTexts } from "@/components/editor/editor-texts";
import type { SiteParts } from "@/components/editor/surroundings";
import type { Outdated } from "@/lib/content/outdated-translations";
import type { Embeds } from "@/lib/content/page";
import type { PageContent } from "@/lib/content/page-kind";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { Basis, EditingActions } from "./editing-actions";
import type { useDraft } from "./use-draft";

export type PagesTexts = Messages["pages"];
export type DraftInHand = ReturnType<typeof useDraft>;

export type PageEditorProps = {
  /** The language of the desk, not of what is written. */
  locale: Locale;
  document: { documentId: string; basis: Basis; content: PageContent };
  /** Where the page is on the site; null before it has been published. */
  address: string | null;
  outdated: Outdated;
  revisionsAddress: string;
  publishAt: Date | null;
  texts: PagesTexts;
  editorTexts: EditorTexts;
  site: SiteParts;
  embeds: Embeds;
  actions: EditingActions;
};
