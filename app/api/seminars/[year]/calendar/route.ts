import { apiRoute } from "@/app/_server/api-route";
import { calendarResponse } from "@/app/_server/file-response";
import { parseYear } from "@/app/_server/year";
import { loadSeminarCalendar } from "@/lib/calendar/queries";
import { translator } from "@/lib/i18n/messages";

/** Answers with the calendar file of one seminar, or with 404 if the seminar is still a draft or has no date yet. */
export const GET = apiRoute<{ year: string }>(async ({ request, params, locale, db, clock, env }) => {
  const year = parseYear(params.year);
  const calendar = year && (await loadSeminarCalendar({ db, clock, siteUrl: env.siteUrl }, year, locale));
  if (!calendar) return null;
  const fileName = translator(locale, "calendar")("fileName", { year: String(year) });
  return calendarResponse(request, calendar, { fileName, cacheControl: "public, max-age=60" });
});
