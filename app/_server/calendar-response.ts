import "server-only";
import { createHash } from "node:crypto";
import { attachment } from "./file-response";

/** A calendar file as an answer: 304 to those who have it already. The stamps of when it was written don't make it another one. */
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
