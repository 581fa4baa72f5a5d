import type { Messages } from "@/lib/i18n/messages";

/** The editor's own words in the language of who writes. */
export type EditorTexts = Messages["editor"];
