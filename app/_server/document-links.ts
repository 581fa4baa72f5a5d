import type { DocumentWithYear } from "@/lib/documents/queries";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/** Returns the URL of the screen that edits the document. */
export function documentAddress({ kind, pageId, seminar }: DocumentWithYear, locale: Locale): string {
  switch (kind) {
    case "page":
      return href("editPage", locale, { id: pageId ?? "" });
    case "seminar":
      return href("editSeminar", locale, { year: seminar?.year ?? "" });
    case "arrangement":
      return href("editArrangement", locale, { year: seminar?.year ?? "" });
    default:
      return href(kind, locale);
  }
}

/**
 * Returns the name of a document on the pages for signed-in users. `pageTitle` is only used if the document is a page.
 */
export function documentName({ kind, seminar }: DocumentWithYear, pageTitle: string | null, locale: Locale): string {
  switch (kind) {
    case "page":
      return pageTitle ?? translator(locale, "pages")("untitled");
    case "seminar":
      return translator(locale, "seminarDesk")("editTitle", { year: String(seminar?.year ?? "") });
    case "arrangement":
      return translator(locale, "seminarDesk")("arrangementTitle", { year: String(seminar?.year ?? "") });
    default:
      return translator(locale, "lists")(`${kind}.title`);
  }
}
