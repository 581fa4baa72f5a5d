import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { slugsByLocale } from "./slugs";

/** The public paths in `locale` of the pages `ids` that have slugs, by id. Pages that aren't published are left out. */
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
