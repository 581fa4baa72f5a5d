import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { publishAction, saveDraftAction, scheduleAction, takePlaceAction, unscheduleAction } from "./actions";

/**
 * Returns the server actions that all editing screens of documents share. Each screen must add its own action
 * `preview`.
 */
export const documentActions = (locale: Locale) => ({
  save: saveDraftAction,
  publish: publishAction.bind(null, locale),
  schedule: scheduleAction.bind(null, locale),
  takePlace: takePlaceAction.bind(null, locale),
  unschedule: unscheduleAction,
});
