import { wantedLanguage } from "@/app/_server/calendar-response";
import { deps } from "@/app/_server/deps";
import { parseYear } from "@/app/_server/year";
import { loadSlip } from "@/lib/sharing/load-slip";

/** The picture for shared links to a seminar: `?language=fi|sv|en`. With the current `?v=` it never changes. */
export async function GET(request: Request, { params }: RouteContext<"/api/seminars/[year]/slip">): Promise<Response> {
  const year = parseYear((await params).year);
  const slip = year === null ? null : await loadSlip(deps(), year, wantedLanguage(request));
  if (!slip) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const asked = new URL(request.url).searchParams.get("v");
  const cacheControl = asked === slip.version ? "public, max-age=31536000, immutable" : "public, max-age=300";
  return new Response(slip.bytes, { headers: { "Content-Type": "image/png", "Cache-Control": cacheControl } });
}
