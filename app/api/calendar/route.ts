import { apiRoute } from "@/app/_server/api-route";
import { calendarResponse } from "@/app/_server/file-response";
import { loadSeminarsCalendar } from "@/lib/calendar/queries";

/** Answers with a calendar of all announced seminars, to which people can subscribe. */
export const GET = apiRoute(async ({ request, locale, db, clock, env }) => {
  const calendar = await loadSeminarsCalendar({ db, clock, siteUrl: env.siteUrl }, locale);
  return calendarResponse(request, calendar, { fileName: "stks-seminaarit", cacheControl: "public, max-age=300" });
});
