import type { Messages } from "@/lib/i18n/messages";

/** The texts of the editor itself, in the language of the desk. */
export type EditorTexts = Messages["editor"];
