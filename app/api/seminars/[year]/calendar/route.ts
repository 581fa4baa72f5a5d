import { calendarDeps, calendarResponse, wantedLanguage } from "@/app/_server/calendar-response";
import { parseYear } from "@/app/_server/year";
import { loadSeminarCalendar } from "@/lib/calendar/queries";
import { translator } from "@/lib/i18n/messages";

/** One seminar as a calendar file: `?language=fi|sv|en`. Answers 404 while the seminar is a draft or has no day. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/seminars/[year]/calendar">,
): Promise<Response> {
  const year = parseYear((await params).year);
  const language = wantedLanguage(request);
  const calendar = year === null ? null : await loadSeminarCalendar(calendarDeps(), year, language);
  const fileName = translator(language, "calendar")("fileName", { year: String(year) });
  return calendarResponse(request, calendar, { fileName, cacheControl: "public, max-age=60" });
}
