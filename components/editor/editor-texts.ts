import type { Messages } from "@/lib/i18n/messages";

/** The texts of the editor's buttons and dialogs, in the language of the desk (the pages of signed-in users). */
export type EditorTexts = Messages["editor"];
