import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/** The texts of the door (the check-in page) and their language. Every component of the door has these props. */
export type DoorTexts = { locale: Locale; texts: Messages["checkIn"] };

export type DoorOption = { id: string; name: string };
