import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { publishAction, saveDraftAction, scheduleAction, takePlaceAction, unscheduleAction } from "./actions";

/** What every editing screen of a document asks of the server, in the desk's language; where its preview opens is its own. */
export const documentActions = (locale: Locale) => ({
  save: saveDraftAction,
  publish: publishAction.bind(null, locale),
  schedule: scheduleAction.bind(null, locale),
  takePlace: takePlaceAction.bind(null, locale),
  unschedule: unscheduleAction,
});
