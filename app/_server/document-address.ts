import type { Document } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** Where a document is edited. */
export function documentAddress({ kind, pageId }: Document, locale: Locale): string {
  switch (kind) {
    case "page":
      return href("editPage", locale, { id: pageId ?? "" });
    case "seminar":
      return href("desk", locale);
    default:
      return href(kind, locale);
  }
}
