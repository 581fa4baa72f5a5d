import { apiRoute } from "@/app/_server/api-route";
import { comparedResponse } from "@/app/_server/file-response";
import { publishDue } from "@/lib/publishing/publish-draft";
import { loadFeed } from "@/lib/sharing/load-feed";

/** Answers with the Atom feed of the site's news, or 304 if the reader already has it. */
export const GET = apiRoute(async ({ request, db, clock, env, locale }) => {
  const deps = { db, clock, siteUrl: env.siteUrl };
  await publishDue(deps);
  return comparedResponse(request, await loadFeed(deps, locale), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, max-age=60" },
  });
});
