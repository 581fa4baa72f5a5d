import "server-only";
import { createHash } from "node:crypto";

/** The headers of files with personal data. Caches must not store such files, and search engines must not list them. */
const forOneReader = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

/** Returns the header that makes a browser save the response as a file with this name. */
function attachment(name: string): { "Content-Disposition": string } {
  // The file names are defined in the texts of the site and contain only ASCII letters. Other letters would need a
  // special encoding (RFC 8187).
  if (!/^[\w.-]+$/.test(name)) throw new Error(`not the name of a file: ${name}`);
  return { "Content-Disposition": `attachment; filename="${name}"` };
}

/** Returns a response with a file that only this reader may get. */
export function fileResponse(body: BodyInit, { name, contentType }: { name: string; contentType: string }): Response {
  return new Response(body, { headers: { "Content-Type": contentType, ...attachment(name), ...forOneReader } });
}

/**
 * Returns a response with a calendar file, or 304 if the client already has the same file. The ETag does not depend on
 * DTSTAMP (the time at which the file was written), because DTSTAMP is different in every response.
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
