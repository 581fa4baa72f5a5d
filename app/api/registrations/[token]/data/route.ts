import { askedLocale } from "@/app/_server/asked-locale";
import { deps } from "@/app/_server/deps";
import { translator } from "@/lib/i18n/messages";
import { collectOwnData } from "@/lib/registration/collect-own-data";
import { findOwnRegistration } from "@/lib/registration/find-own-registration";
import { printedNumber } from "@/lib/registration/printed-number";

/** Everything that is stored about the participant, as a file, by the token of a manage link. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/registrations/[token]/data">,
): Promise<Response> {
  const locale = askedLocale(request);
  const registrationId = await findOwnRegistration(deps(), (await params).token);
  const data = registrationId && (await collectOwnData(deps(), { registrationId, locale }));
  if (!data) return new Response(null, { status: 404 });

  const { year } = data.seminar;
  const number = printedNumber(data.registration.number);
  const name = translator(locale, "own")("data.fileName", { year: String(year), number });
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.json"`,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
