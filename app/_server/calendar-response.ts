import "server-only";
import { createHash } from "node:crypto";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { deps } from "./deps";

/** The dependencies of the loaders in lib/calendar. */
export function calendarDeps() {
  const { db, clock, env } = deps();
  return { db, clock, siteUrl: env.siteUrl };
}

/** The language that a program asks for with `?language=`, otherwise Finnish. */
export function wantedLanguage(request: Request): Locale {
  const language = new URL(request.url).searchParams.get("language");
  return isLocale(language) ? language : defaultLocale;
}

/**
 * Answers with a calendar file, with 404 if there is none, or with 304 if the client has it already. The ETag ignores
 * the time at which the file was written (DTSTAMP).
 */
export function calendarResponse(
  request: Request,
  calendar: string | null,
  { fileName, cacheControl }: { fileName: string; cacheControl: string },
): Response {
  if (!calendar) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const digest = createHash("sha256")
    .update(calendar.replace(/^DTSTAMP:.*\r\n/gm, ""))
    .digest("base64url");
  const etag = `W/"${digest}"`;
  const headers = { ETag: etag, "Cache-Control": cacheControl };
  if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
  return new Response(calendar, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}.ics"`,
    },
  });
}
