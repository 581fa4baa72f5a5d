import { calendarDeps, calendarResponse, wantedLanguage } from "@/app/_server/calendar-response";
import { loadSeminarsCalendar } from "@/lib/calendar/queries";

/** A calendar of all announced seminars to subscribe to: `?language=fi|sv|en`. */
export async function GET(request: Request): Promise<Response> {
  const calendar = await loadSeminarsCalendar(calendarDeps(), wantedLanguage(request));
  return calendarResponse(request, calendar, { fileName: "stks-seminaarit", cacheControl: "public, max-age=300" });
}
