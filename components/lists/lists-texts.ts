import type { Messages } from "@/lib/i18n/messages";

/** The texts of the screens on which lists are edited. */
export type ListsTexts = Messages["lists"];
