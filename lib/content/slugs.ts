import slugify from "@sindresorhus/slugify";
import type { Tx } from "@/lib/db/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translationOf } from "@/lib/i18n/localised";

/**
 * Returns the slug for a title: in lower case, without diacritics and with hyphens between words. If the title has no
 * usable characters, the slug is `sivu` ("page").
 */
export function slugOf(title: string): string {
  return slugify(title.replaceAll("\u00ad", ""), { locale: "sv" }) || "sivu";
}

/**
 * Creates a slug for a page in each language of `titles`, made from the title in that language. If another page already
 * has that slug, a number is added. The page keeps its earlier slugs too, so that its old URLs redirect to the new URL.
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
 * Returns the current slug of a page in each language. A language without a translation gets the Finnish slug. The
 * caller must sort `slugs`, the newest first. Returns null for a page that has never been published.
 */
export function slugsByLocale(slugs: readonly { locale: Locale; slug: string }[]): Record<Locale, string> | null {
  const [fi, sv, en] = locales.map((locale) => translationOf(slugs, locale)?.slug);
  return fi && sv && en ? { fi, sv, en } : null;
}
