import "server-only";
import { deps } from "@/app/_server/deps";
import type { Kind } from "@/lib/documents/kind";
import { openDraft } from "@/lib/documents/open-draft";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { documentActions } from "./desk/documents/_document-actions";
import { previewPlace } from "./desk/preview/actions";

/**
 * Returns the props of the screen on which users edit a list, for example the list of members: the newest draft of the
 * list, the labels and messages of the screen, and the server actions. `shownAt` is the name of the public page that
 * shows the list.
 */
export async function listEditing<Content>(
  kind: Kind<Content>,
  { list, shownAt, locale }: { list: "members" | "topics" | "site"; shownAt: "home" | "group"; locale: Locale },
) {
  const { document, publication } = await openDraft(deps(), kind, { kind: list, pageId: null, seminarId: null });
  const listsTexts = messagesOf(locale, "lists");
  return {
    locale,
    title: listsTexts[list].title,
    lead: listsTexts[list].lead,
    document,
    address: href(shownAt, locale),
    revisionsAddress: href("revisions", locale, { id: document.documentId }),
    publication,
    texts: messagesOf(locale, "pages"),
    listsTexts,
    actions: { ...documentActions(locale), preview: previewPlace.bind(null, shownAt, locale) },
  };
}
