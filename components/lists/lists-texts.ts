import type { Messages } from "@/lib/i18n/messages";

/** The texts of the lists' editing screens. */
export type ListsTexts = Messages["lists"];
