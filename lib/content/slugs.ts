import slugify from "@sindresorhus/slugify";
import type { Tx } from "@/lib/db/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translationOf } from "@/lib/i18n/localised";

/** A title as the last part of an address: small letters without marks, words joined by hyphens. */
export function slugOf(title: string): string {
  return slugify(title.replaceAll("\u00ad", ""), { locale: "sv" }) || "sivu";
}

/**
 * Gives a page the addresses that its titles ask for, in each language. One that belongs to another page gets a
 * number after it. The page's earlier addresses stay its own, so that they can redirect.
 */
export async function giveSlugs(
  tx: Tx,
  { pageId, titles, now }: { pageId: string; titles: { locale: Locale; title: string }[]; now: Date },
): Promise<void> {
  for (const { locale, title } of titles) {
    const slug = await freeSlug(tx, { pageId, locale, wanted: slugOf(title) });
    const data = { pageId, createdAt: now };
    await tx.pageSlug.upsert({
      where: { locale_slug: { locale, slug } },
      create: { locale, slug, ...data },
      update: data,
    });
  }
}

async function freeSlug(
  tx: Tx,
  { pageId, locale, wanted }: { pageId: string; locale: Locale; wanted: string },
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await tx.pageSlug.findFirst({ where: { locale, slug, pageId: { not: pageId } } });
    if (!taken) return slug;
  }
}

/**
 * A page's address in each language, from its slugs, the newest first. Where the page has not been translated it is
 * the Finnish one. Null for a page that has never been published.
 */
export function slugsByLocale(slugs: readonly { locale: Locale; slug: string }[]): Record<Locale, string> | null {
  const [fi, sv, en] = locales.map((locale) => translationOf(slugs, locale)?.slug);
  return fi && sv && en ? { fi, sv, en } : null;
}
