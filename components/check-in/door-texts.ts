import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/** What every part of the door needs to speak. */
export type DoorTexts = { locale: Locale; texts: Messages["checkIn"] };

export type DoorOption = { id: string; name: string };
