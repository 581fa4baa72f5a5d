import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/** The props that every part of the door needs for its texts. */
export type DoorTexts = { locale: Locale; texts: Messages["checkIn"] };

export type DoorOption = { id: string; name: string };
