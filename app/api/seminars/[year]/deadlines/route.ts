import { currentUser } from "@/app/_server/auth";
import { calendarResponse, wantedLanguage } from "@/app/_server/calendar-response";
import { deps } from "@/app/_server/deps";
import { parseYear } from "@/app/_server/year";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { deadlinesCalendar } from "@/lib/calendar/deadlines-calendar";
import { translator } from "@/lib/i18n/messages";
import { loadArranged } from "@/lib/seminars/desk-queries";
import { loadDeadlines } from "@/lib/seminars/load-deadlines";

/** The deadlines of a seminar as a calendar file for its organisers. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/seminars/[year]/deadlines">,
): Promise<Response> {
  const user = await currentUser();
  if (!user || !canArrangeSeminar(user)) return new Response(null, { status: user ? 403 : 401 });
  const locale = wantedLanguage(request);
  const year = parseYear((await params).year);
  const seminar = year && (await loadArranged(deps(), year, locale));
  if (!seminar) return new Response(null, { status: 404 });

  const { clock, env } = deps();
  const wanted = { seminar, deadlines: await loadDeadlines(deps(), seminar), locale, siteUrl: env.siteUrl };
  const fileName = translator(locale, "seminarArranging")("deadlines.fileName", { year: String(seminar.year) });
  return calendarResponse(request, deadlinesCalendar(wanted, clock.now()), { fileName, cacheControl: "no-store" });
}
