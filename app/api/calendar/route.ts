import { apiRoute } from "@/app/_server/api-route";
import { calendarResponse } from "@/app/_server/file-response";
import { loadSeminarsCalendar } from "@/lib/calendar/queries";

/** All announced seminars as a calendar to subscribe to. */
export const GET = apiRoute(async ({ request, locale, db, clock, env }) => {
  const calendar = await loadSeminarsCalendar({ db, clock, siteUrl: env.siteUrl }, locale);
  return calendarResponse(request, calendar, { fileName: "stks-seminaarit", cacheControl: "public, max-age=300" });
});
