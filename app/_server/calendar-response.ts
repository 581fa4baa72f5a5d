import "server-only";
import { createHash } from "node:crypto";
import { attachment } from "./file-response";

/**
 * Answers with a calendar file, or with 304 if the client has it already. The ETag ignores DTSTAMP, the time at which
 * the file was written, because it is different in every answer.
 */
export function calendarResponse(
  request: Request,
  calendar: string,
  { fileName, cacheControl }: { fileName: string; cacheControl: string },
): Response {
  const digest = createHash("sha256")
    .update(calendar.replace(/^DTSTAMP:.*\r\n/gm, ""))
    .digest("base64url");
  const etag = `W/"${digest}"`;
  const headers = { ETag: etag, "Cache-Control": cacheControl };
  if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
  return new Response(calendar, {
    headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8", ...attachment(`${fileName}.ics`) },
  });
}
