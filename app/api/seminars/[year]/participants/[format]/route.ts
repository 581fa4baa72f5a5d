import { askedLocale } from "@/app/_server/asked-locale";
import { currentUser } from "@/app/_server/auth";
import { deps } from "@/app/_server/deps";
import { parseYear } from "@/app/_server/year";
import { canSeeParticipants } from "@/lib/auth/policies";
import { exportFile, isExportKind } from "@/lib/export/export-kinds";
import { type ExportOrder, makeExport } from "@/lib/export/make-export";
import { loggable } from "@/lib/log";
import { readFilter } from "@/lib/participants/filter";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarHeading } from "@/lib/seminars/seminar-words";

/**
 * The participants of one seminar as a file in the language of `?locale=`. The filter is in the query string, as on the
 * list's page.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/seminars/[year]/participants/[format]">,
): Promise<Response> {
  const user = await currentUser();
  if (!user || !canSeeParticipants(user)) return new Response(null, { status: user ? 403 : 401 });

  const query = Object.fromEntries(new URL(request.url).searchParams);
  const locale = askedLocale(request);
  const { format: kind, ...path } = await params;
  const year = parseYear(path.year);
  const seminar = year && isExportKind(kind) && (await loadSeminar(deps(), year, locale));
  if (!seminar || !isExportKind(kind)) return new Response(null, { status: 404 });

  const { name, contentType } = exportFile(kind, seminar.year, locale);
  const named = { id: seminar.id, year: seminar.year, heading: seminarHeading(seminar, locale) };
  const { cardsKey } = deps().env;
  const body = stream({ kind, seminar: named, filter: readFilter(query), locale, userId: user.id, cardsKey });
  return new Response(body, {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** Streams the file, and writes no faster than the client reads. */
function stream(order: ExportOrder): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  makeExport(deps(), order, async (piece) => {
    await writer.ready;
    await writer.write(piece);
  })
    .then(() => writer.close())
    .catch((error) => {
      console.error("a file could not be written to its end:", loggable(error));
      return writer.abort(error).catch(() => undefined);
    });
  return readable;
}
