import { deskRoute } from "@/app/_server/api-route";
import { calendarResponse } from "@/app/_server/file-response";
import { parseYear } from "@/app/_server/year";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { deadlinesCalendar } from "@/lib/calendar/deadlines-calendar";
import { translator } from "@/lib/i18n/messages";
import { loadArranged } from "@/lib/seminars/desk-queries";
import { loadDeadlines } from "@/lib/seminars/load-deadlines";

/** Answers with a calendar file of the seminar's deadlines, for its organisers. */
export const GET = deskRoute<{ year: string }>(canArrangeSeminar, async (context) => {
  const { request, locale, clock, env } = context;
  const year = parseYear(context.params.year);
  const seminar = year && (await loadArranged(context, year, locale));
  if (!seminar) return null;

  const wanted = { seminar, deadlines: await loadDeadlines(context, seminar), locale, siteUrl: env.siteUrl };
  const fileName = translator(locale, "seminarArranging")("deadlines.fileName", { year: String(seminar.year) });
  return calendarResponse(request, deadlinesCalendar(wanted, clock.now()), { fileName, cacheControl: "no-store" });
});
