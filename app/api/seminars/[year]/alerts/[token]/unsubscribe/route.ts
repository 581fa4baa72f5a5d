import { redirect } from "next/navigation";
import { askedLocale } from "@/app/_server/asked-locale";
import { deps } from "@/app/_server/deps";
import { parseYear } from "@/app/_server/year";
import { href } from "@/lib/i18n/routes";
import { forgetOpeningAlert } from "@/lib/seminars/forget-opening-alert";

type Context = RouteContext<"/api/seminars/[year]/alerts/[token]/unsubscribe">;

/** Deletes the wish to be told when registration opens, when a mail program unsubscribes (RFC 8058). */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { year, token } = await params;
  const seminarYear = parseYear(year);
  if (seminarYear !== null) await forgetOpeningAlert(deps(), { seminarYear, token });
  return new Response(null, { status: 204 });
}

/** Opening the address changes nothing, since mail scanners do that too. It redirects to the page that asks. */
export async function GET(request: Request, { params }: Context): Promise<never> {
  redirect(href("confirmAlert", askedLocale(request), await params));
}
