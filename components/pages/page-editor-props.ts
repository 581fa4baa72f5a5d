import type { PublishBarProps } from "@/components/editing/publish-bar";
import type { DraftInHand, OpenedDraft } from "@/components/editing/use-draft";
import type { EditorTexts } from "@/components/editor/editor-texts";
import type { SiteParts } from "@/components/editor/surroundings";
import type { Outdated } from "@/lib/content/outdated-translations";
import type { Embeds } from "@/lib/content/page";
import type { PageDraft } from "@/lib/content/page-content";

export type PageInHand = DraftInHand<PageDraft>;

export type PageEditorProps = Omit<PublishBarProps, "title" | "draft" | "check"> & {
  document: OpenedDraft<PageDraft>;
  outdated: Outdated;
  editorTexts: EditorTexts;
  site: SiteParts;
  embeds: Embeds;
};
