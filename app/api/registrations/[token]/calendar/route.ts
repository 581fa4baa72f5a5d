import { calendarDeps, calendarResponse } from "@/app/_server/calendar-response";
import { loadOwnCalendar } from "@/lib/calendar/queries";

/** A participant's own calendar file, by the token of a manage link. It is private, so proxies may not cache it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/registrations/[token]/calendar">,
): Promise<Response> {
  const calendar = await loadOwnCalendar(calendarDeps(), (await params).token);
  return calendarResponse(request, calendar, { fileName: "stks-seminaari", cacheControl: "no-store" });
}
