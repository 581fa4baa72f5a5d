import "server-only";
import { createHash } from "node:crypto";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { deps } from "./deps";

/** What the loaders of lib/calendar need. */
export function calendarDeps() {
  const { db, clock, env } = deps();
  return { db, clock, siteUrl: env.siteUrl };
}

/** The language that a program asks for with `?language=`, else Finnish. */
export function wantedLanguage(request: Request): Locale {
  const language = new URL(request.url).searchParams.get("language");
  return isLocale(language) ? language : defaultLocale;
}

/**
 * A calendar file as an answer: 404 when there is none; 304 to whoever has it already. The stamps of when the file
 * was written don't make it another one.
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
