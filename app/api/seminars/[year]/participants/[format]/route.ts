import { deskRoute } from "@/app/_server/api-route";
import { deps } from "@/app/_server/deps";
import { fileResponse } from "@/app/_server/file-response";
import { parseYear } from "@/app/_server/year";
import { canSeeParticipants } from "@/lib/auth/policies";
import { exportFile, isExportKind } from "@/lib/export/export-kinds";
import { type ExportOrder, makeExport } from "@/lib/export/make-export";
import { loggable } from "@/lib/log";
import { readFilter } from "@/lib/participants/filter";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarHeading } from "@/lib/seminars/seminar-words";

/**
 * Answers with a file of one seminar's participants. The query string contains a filter, as in the URL of the
 * participant list. The file contains only the participants who match the filter.
 */
export const GET = deskRoute<{ year: string; format: string }>(canSeeParticipants, async (context) => {
  const { request, user, locale, env } = context;
  const { format: kind, ...params } = context.params;
  const year = parseYear(params.year);
  const seminar = year && isExportKind(kind) && (await loadSeminar(context, year, locale));
  if (!seminar || !isExportKind(kind)) return null;

  const named = { id: seminar.id, year: seminar.year, heading: seminarHeading(seminar, locale) };
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams));
  const order = { kind, seminar: named, filter, locale, userId: user.id, cardsKey: env.cardsKey };
  return fileResponse(stream(order), exportFile(kind, seminar.year, locale));
});

/** Streams the file, and writes it only as fast as the client reads it. */
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
