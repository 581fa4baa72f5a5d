import { redirect } from "next/navigation";
import { apiRoute } from "@/app/_server/api-route";
import { parseYear } from "@/app/_server/year";
import { href } from "@/lib/i18n/routes";
import { forgetOpeningAlert } from "@/lib/seminars/forget-opening-alert";

type Params = { year: string; token: string };

/** Forgets an address that waits for the opening: what a mail program sends when its user unsubscribes (RFC 8058). */
export const POST = apiRoute<Params>(async ({ params: { year, token }, ...deps }) => {
  const seminarYear = parseYear(year);
  if (seminarYear !== null) await forgetOpeningAlert(deps, { seminarYear, token });
  return new Response(null, { status: 204 });
});

/** A person who follows the address, or a scanner of mails, changes nothing and comes to the page that asks. */
export const GET = apiRoute<Params>(async ({ locale, params }) => redirect(href("confirmAlert", locale, params)));
