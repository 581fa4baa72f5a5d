import { redirect } from "next/navigation";
import { apiRoute } from "@/app/_server/api-route";
import { parseYear } from "@/app/_server/year";
import { href } from "@/lib/i18n/routes";
import { forgetOpeningAlert } from "@/lib/seminars/opening-alerts";

type Params = { year: string; token: string };

/**
 * Deletes the request of a reader for an opening alert (a mail when registration opens). Mail programs send this HTTP
 * request when the user clicks "unsubscribe" (RFC 8058).
 */
export const POST = apiRoute<Params>(async ({ params: { year, token }, ...deps }) => {
  const seminarYear = parseYear(year);
  if (seminarYear !== null) await forgetOpeningAlert(deps, { seminarYear, token });
  return new Response(null, { status: 204 });
});

/**
 * Redirects to the page on which readers confirm or delete the alert. Changes nothing, because mail scanners open this
 * URL too.
 */
export const GET = apiRoute<Params>(async ({ locale, params }) => redirect(href("confirmAlert", locale, params)));
