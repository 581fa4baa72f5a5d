import "server-only";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";

/** The language that the address of a file or an answer asks for, `?locale=`. */
export function askedLocale(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
}
