import "server-only";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";

/** The language that a request for a file asks for with `?locale=`, otherwise Finnish. */
export function askedLocale(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
}
