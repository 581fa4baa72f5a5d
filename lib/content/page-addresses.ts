import type { Db, Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { pageKeys } from "@/lib/rich-text/schema";
import { slugsByLocale } from "./slugs";

/**
 * Returns the public paths in `locale` of the pages with these ids, keyed by page id. Pages that readers do not see are
 * left out. Pages with a fixed place on the site (such as the home page) are left out too, because they have no slugs.
 */
export async function pageAddresses(db: Db, ids: string[], locale: Locale): Promise<Map<string, string>> {
  const pages = await db.page.findMany({
    where: { id: { in: ids }, trashedAt: null, translations: { some: {} } },
    select: { id: true, slugs: { orderBy: { createdAt: "desc" } } },
  });
  return new Map(
    pages.flatMap(({ id, slugs }) => {
      const slug = slugsByLocale(slugs);
      return slug ? [[id, href("page", locale, { slug })] as const] : [];
    }),
  );
}

/**
 * Returns the public path of a page in `locale`. Returns null if the page does not exist or is in the trash. For a page
 * without a fixed place on the site, such as the home page, also returns null if the page is not published.
 */
export async function pageAddress(db: Db | Tx, pageId: string, locale: Locale): Promise<string | null> {
  const page = await db.page.findFirst({
    where: { id: pageId, trashedAt: null },
    include: { slugs: { orderBy: { createdAt: "desc" } }, _count: { select: { translations: true } } },
  });
  if (!page) return null;
  const route = pageKeys.find((key) => key === page.key);
  if (route) return href(route, locale);
  const slug = slugsByLocale(page.slugs);
  return slug && page._count.translations > 0 ? href("page", locale, { slug }) : null;
}
