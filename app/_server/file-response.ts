import "server-only";
import { createHash } from "node:crypto";

/** The headers of files with personal data: no cache may keep them, and search engines must not list them. */
const forOneReader = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** The header that makes a browser store an answer as a file of this name. */
function attachment(name: string): { "Content-Disposition": string } {
  // The names of files come from the site's texts and have only ASCII letters. Other letters would need an encoding
  // (RFC 8187).
  if (!/^[\w.-]+$/.test(name)) throw new Error(`not the name of a file: ${name}`);
  return { "Content-Disposition": `attachment; filename="${name}"` };
}

/** Answers with a file that only this reader may get. */
export function fileResponse(body: BodyInit, { name, contentType }: { name: string; contentType: string }): Response {
  return new Response(body, { headers: { "Content-Type": contentType, ...attachment(name), ...forOneReader } });
}

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
