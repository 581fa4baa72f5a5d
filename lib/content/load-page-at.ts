import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import type { Page } from "./page";
import { loadPage } from "./queries";
import { slugsByLocale } from "./slugs";

/** A page and its current slug in each language. If the requested slug is outdated, it is not among them. */
export type PageAt = { page: Page; slugs: Record<Locale, string> };

/**
 * Returns the published page that has this slug, or had it earlier, in `locale` or in Finnish; null if there is none.
 */
export async function loadPageAt(
  deps: { db: Db; clock: Clock },
  { slug, locale }: { slug: string; locale: Locale },
): Promise<PageAt | null> {
  const addresses = await deps.db.pageSlug.findMany({ where: { slug, locale: { in: [locale, defaultLocale] } } });
  const address = addresses.find((row) => row.locale === locale) ?? addresses[0];
  if (!address) return null;
  const rows = await deps.db.pageSlug.findMany({ where: { pageId: address.pageId }, orderBy: { createdAt: "desc" } });
  const page = await loadPage(deps, { id: address.pageId }, locale);
  const slugs = slugsByLocale(rows);
  return page && slugs && { page, slugs };
}
