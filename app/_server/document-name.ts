import type { DocumentWithYear } from "@/lib/documents/queries";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/** The name of a document at the desk. */
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
