import { apiRoute } from "@/app/_server/api-route";
import { parseYear } from "@/app/_server/year";
import { loadSlip } from "@/lib/sharing/load-slip";

/**
 * Answers with the picture that is shown with a shared link to the seminar. If the parameter `v` in the URL is the
 * current version of the picture, browsers and proxies may cache the picture for ever.
 */
export const GET = apiRoute<{ year: string }>(async (context) => {
  const year = parseYear(context.params.year);
  const slip = year && (await loadSlip(context, year, context.locale));
  if (!slip) return null;
  const asked = new URL(context.request.url).searchParams.get("v");
  const cacheControl = asked === slip.version ? "public, max-age=31536000, immutable" : "public, max-age=300";
  return new Response(slip.bytes, { headers: { "Content-Type": "image/png", "Cache-Control": cacheControl } });
});
