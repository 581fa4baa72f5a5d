import "server-only";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import { isLocale, type Locale } from "@/lib/i18n/locales";

/** The language of the page that is rendered. Answers 404 if the first segment is no language. */
export async function pageLocale(): Promise<Locale> {
  const segment = await locale();
  if (!isLocale(segment)) notFound();
  return segment;
}
