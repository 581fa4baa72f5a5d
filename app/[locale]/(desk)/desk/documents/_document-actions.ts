import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { publishAction, saveDraftAction, scheduleAction, takePlaceAction, unscheduleAction } from "./actions";

/** The server actions that every editing screen of a document has in common. Each screen adds its own `preview`. */
export const documentActions = (locale: Locale) => ({
  save: saveDraftAction,
  publish: publishAction.bind(null, locale),
  schedule: scheduleAction.bind(null, locale),
  takePlace: takePlaceAction.bind(null, locale),
  unschedule: unscheduleAction,
});
