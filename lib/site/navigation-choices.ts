import { listPages } from "@/lib/content/list-pages";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Words, wordsIn } from "@/lib/i18n/words";
import { presentSite } from "./present-site";

/**
 * Returns the possible targets of menu entries: the fixed pages, and the published pages with slugs. The names of the
 * fixed pages are in `locale`.
 */
export async function navigationChoices(
  { db }: { db: Db },
  locale: Locale,
): Promise<{ target: string; name: string; label: Words }[]> {
  const pages = await listPages({ db });
  const own = pages.filter(({ key, published, trashed }) => key === null && published && !trashed);
  return [
    ...presentSite().navigation.map((entry) => ({ ...entry, name: wordsIn(entry.label, locale)?.value ?? "" })),
    ...own.map(({ id, title }) => ({ target: `page:${id}`, name: title, label: { fi: title, sv: null, en: null } })),
  ];
}
