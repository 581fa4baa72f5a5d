import { askedLocale } from "@/app/_server/asked-locale";
import { currentUser } from "@/app/_server/auth";
import { deps } from "@/app/_server/deps";
import { parseYear } from "@/app/_server/year";
import { canSeeParticipants } from "@/lib/auth/policies";
import { contentTypes } from "@/lib/export/content-types";
import { feedbackFile, isFeedbackFormat } from "@/lib/export/feedback-file";
import { translator } from "@/lib/i18n/messages";
import { loadSeminar } from "@/lib/seminars/queries";

/** The feedback on one seminar as a file, in the language of `?locale=`. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/seminars/[year]/feedback/[format]">,
): Promise<Response> {
  const user = await currentUser();
  if (!user || !canSeeParticipants(user)) return new Response(null, { status: user ? 403 : 401 });
  const locale = askedLocale(request);
  const { format, ...path } = await params;
  const year = parseYear(path.year);
  const seminar = year && (await loadSeminar(deps(), year, locale));
  if (!year || !seminar || !isFeedbackFormat(format)) return new Response(null, { status: 404 });

  const pieces: Uint8Array[] = [];
  for await (const piece of feedbackFile(deps(), { seminar, format, locale, userId: user.id })) pieces.push(piece);
  const ending = format === "xlsx" ? "xlsx" : "csv";
  const name = translator(locale, "feedback")("file", { year: String(year) });
  return new Response(Buffer.concat(pieces), {
    headers: {
      "Content-Type": contentTypes[ending],
      "Content-Disposition": `attachment; filename="${name}.${ending}"`,
      "Cache-Control": "no-store",
    },
  });
}
