import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { slugsByLocale } from "./slugs";

/** A published page with slugs, with the data that sitemaps and feeds need. */
export type WrittenPage = {
  id: string;
  updatedAt: Date;
  slugs: Record<Locale, string>;
  translations: { locale: Locale; title: string; lead: string | null }[];
};

/**
 * Returns the published pages that have slugs and no fixed place on the site, the most recently published page first.
 */
export async function listWrittenPages({ db }: { db: Db }): Promise<WrittenPage[]> {
  const pages = await db.page.findMany({
    where: { key: null, trashedAt: null, translations: { some: {} } },
    orderBy: { updatedAt: "desc" },
    select: {
      id: true,
      updatedAt: true,
      translations: { select: { locale: true, title: true, lead: true } },
      slugs: { orderBy: { createdAt: "desc" } },
    },
  });
  return pages.flatMap(({ slugs, ...page }) => {
    const addresses = slugsByLocale(slugs);
    return addresses ? [{ ...page, slugs: addresses }] : [];
  });
}
