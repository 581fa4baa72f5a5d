import { redirect } from "next/navigation";
import { apiRoute } from "@/app/_server/api-route";
import { parseYear } from "@/app/_server/year";
import { href } from "@/lib/i18n/routes";
import { forgetOpeningAlert } from "@/lib/seminars/opening-alerts";

type Params = { year: string; token: string };

/** Deletes an opening alert. Mail programs send this request when their user unsubscribes (RFC 8058). */
export const POST = apiRoute<Params>(async ({ params: { year, token }, ...deps }) => {
  const seminarYear = parseYear(year);
  if (seminarYear !== null) await forgetOpeningAlert(deps, { seminarYear, token });
  return new Response(null, { status: 204 });
});

/** A person or a mail scanner that opens the address changes nothing. It redirects to the page that asks what to do. */
export const GET = apiRoute<Params>(async ({ locale, params }) => redirect(href("confirmAlert", locale, params)));
