import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import type { Page } from "./page";
import { loadPage } from "./queries";
import { slugsByLocale } from "./slugs";

/**
 * A page and its current slug in each language. If the page was found by an earlier slug, `slugs` does not contain that
 * slug.
 */
export type PageAt = { page: Page; slugs: Record<Locale, string> };

/**
 * Returns the published page that has this slug in `locale` or in Finnish. The slug may also be an earlier slug of the
 * page. Returns null if there is no such page.
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
