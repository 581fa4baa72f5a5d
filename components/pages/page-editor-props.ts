import type { PublishBarProps } from "@/components/editing/publish-bar";
import type { OpenedDraft, useDraft } from "@/components/editing/use-draft";
import type { EditorTexts } from "@/components/editor/editor-texts";
import type { SiteParts } from "@/components/editor/surroundings";
import type { Outdated } from "@/lib/content/outdated-translations";
import type { Embeds } from "@/lib/content/page";
import type { PageContent } from "@/lib/content/page-kind";
import type { Locale } from "@/lib/i18n/locales";

export type DraftInHand = ReturnType<typeof useDraft<PageContent>>;

export type PageEditorProps = Omit<PublishBarProps, "title" | "documentId" | "draft"> & {
  /** The language of the desk, not of what is written. */
  locale: Locale;
  document: OpenedDraft<PageContent>;
  outdated: Outdated;
  editorTexts: EditorTexts;
  site: SiteParts;
  embeds: Embeds;
};
