import "server-only";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import { isLocale, type Locale } from "@/lib/i18n/locales";

/** Returns the language of the page. Answers 404 if the first segment of the URL is not a language. */
export async function pageLocale(): Promise<Locale> {
  const segment = await locale();
  if (!isLocale(segment)) notFound();
  return segment;
}
