import { currentUser } from "@/app/_server/auth";
import { deps } from "@/app/_server/deps";
import { parseYear } from "@/app/_server/year";
import { canSeeParticipants } from "@/lib/auth/policies";
import { participantColumns } from "@/lib/export/participant-columns";
import { participantsCsv } from "@/lib/export/participants-csv";
import { participantsXlsx } from "@/lib/export/participants-xlsx";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { loadParticipants } from "@/lib/registration/queries";

const contentTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  "plain.csv": "text/csv; charset=utf-8",
} as const;

const isFormat = (format: string): format is keyof typeof contentTypes => Object.hasOwn(contentTypes, format);

/** The participant list of one seminar as a file: `?q=` as in the list on the page, `?locale=` for its headings. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/seminars/[year]/participants/[format]">,
): Promise<Response> {
  const user = await currentUser();
  if (!user || !canSeeParticipants(user)) return new Response(null, { status: user ? 403 : 401 });

  const { format, ...path } = await params;
  const year = parseYear(path.year);
  if (!year || !isFormat(format) || !(await deps().db.seminar.findUnique({ where: { year } })))
    return new Response(null, { status: 404 });

  const query = new URL(request.url).searchParams;
  const wanted = query.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const rows = await loadParticipants(deps(), { seminarYear: year, search: query.get("q") ?? "", locale });
  const columns = participantColumns(locale);
  const body =
    format === "xlsx"
      ? await participantsXlsx(rows, columns)
      : participantsCsv(rows, columns, format === "csv" ? "excel" : "plain");
  return new Response(body, {
    headers: {
      "Content-Type": contentTypes[format],
      "Content-Disposition": `attachment; filename="${translator(locale, "export")("fileName", { year: String(year) })}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
