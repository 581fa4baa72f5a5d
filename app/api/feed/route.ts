import { calendarDeps, wantedLanguage } from "@/app/_server/calendar-response";
import { publishDue } from "@/lib/publishing/publish-draft";
import { loadFeed } from "@/lib/sharing/load-feed";

/** An Atom feed of what is new on the site: `?language=fi|sv|en`. */
export async function GET(request: Request): Promise<Response> {
  const deps = calendarDeps();
  await publishDue(deps);
  return new Response(await loadFeed(deps, wantedLanguage(request)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, max-age=60" },
  });
}
