import type { Messages } from "@/lib/i18n/messages";

/** The texts of every screen on which a document is edited. */
export type PagesTexts = Messages["pages"];
