import { apiRoute } from "@/app/_server/api-route";
import { publishDue } from "@/lib/publishing/publish-draft";
import { loadFeed } from "@/lib/sharing/load-feed";

/** Answers with the Atom feed of the site's news. */
export const GET = apiRoute(async ({ db, clock, env, locale }) => {
  const deps = { db, clock, siteUrl: env.siteUrl };
  await publishDue(deps);
  return new Response(await loadFeed(deps, locale), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "public, max-age=60" },
  });
});
