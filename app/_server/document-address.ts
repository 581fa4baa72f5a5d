import type { DocumentWithYear } from "@/lib/documents/queries";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** The address of the document's editing screen. */
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
