import { apiRoute } from "@/app/_server/api-route";
import { calendarResponse } from "@/app/_server/file-response";
import { loadOwnCalendar } from "@/lib/calendar/queries";

/**
 * Answers with the calendar file of one participant. `token` comes from the participant's manage link (the secret link
 * to their own registration).
 */
export const GET = apiRoute<{ token: string }>(async ({ request, params, db, clock, env }) => {
  const calendar = await loadOwnCalendar({ db, clock, siteUrl: env.siteUrl }, params.token);
  return calendar
    ? calendarResponse(request, calendar, { fileName: "stks-seminaari", cacheControl: "no-store" })
    : null;
});
