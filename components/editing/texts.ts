import type { Messages } from "@/lib/i18n/messages";

/** The words of every screen on which a document is edited. */
export type PagesTexts = Messages["pages"];
