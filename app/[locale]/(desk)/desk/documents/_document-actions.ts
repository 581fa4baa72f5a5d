import "server-only";
import { publishAction, saveDraftAction, scheduleAction, takePlaceAction, unscheduleAction } from "./actions";

/** What every editing screen of a document asks of the server; where its preview opens is its own. */
export const documentActions = {
  save: saveDraftAction,
  publish: publishAction,
  schedule: scheduleAction,
  takePlace: takePlaceAction,
  unschedule: unscheduleAction,
};
