import type { Db } from "@/lib/db/client";
import { isOutdated, loadLastChanges } from "@/lib/documents/last-changes";
import { type FailedPublication, loadPublicationStates } from "@/lib/documents/publication";
import type { Locale } from "@/lib/i18n/locales";
import { locales } from "@/lib/i18n/locales";
import { type PageKey, pageKeys } from "@/lib/rich-text/schema";
import { slugsByLocale } from "./slugs";

/** A page in the list of pages that signed-in users see. */
export type ListedPage = {
  id: string;
  /** The fixed place on the site where the page is shown, such as the home page; null for a page with slugs. */
  key: PageKey | null;
  /** The Finnish title in the newest revision. If there are no revisions, the published title. */
  title: string;
  published: boolean;
  /** True if the page is not on the site, or if its newest revision has not been published. */
  draft: boolean;
  /** The time at which a revision is scheduled to be published; null if no revision is scheduled. */
  publishAt: Date | null;
  /** The scheduled publication that has failed; null if no publication has failed. */
  failed: FailedPublication | null;
  /** The languages in which the newest revision has no text. */
  missing: Locale[];
  /** The languages whose text was last changed in an earlier revision than the Finnish text. */
  outdated: Locale[];
  savedAt: Date;
  savedBy: string | null;
  slugs: Record<Locale, string> | null;
  trashed: boolean;
};

type Written = { fi?: { title?: string } | null } & Partial<Record<Locale, unknown>>;

/**
 * Returns all pages, including those in the trash. Pages with a fixed place on the site come first. The other pages
 * follow, sorted by the time of their last publication (or of their creation), the newest first.
 */
export async function listPages({ db }: { db: Db }): Promise<ListedPage[]> {
  const pages = await db.page.findMany({
    orderBy: [{ key: "asc" }, { updatedAt: "desc" }],
    include: {
      translations: { select: { locale: true, title: true } },
      slugs: { orderBy: { createdAt: "desc" } },
      document: {
        include: {
          revisions: { orderBy: { number: "desc" }, take: 1, include: { savedBy: { select: { name: true } } } },
        },
      },
    },
  });
  const documentIds = pages.flatMap(({ document }) => document?.id ?? []);
  const [changes, states] = await Promise.all([loadLastChanges({ db }), loadPublicationStates({ db }, documentIds)]);
  return pages.map(({ id, key, updatedAt, trashedAt, translations, slugs, document }) => {
    const newest = document?.revisions[0];
    const changed = document && changes.get(document.id);
    const state = document && states.get(document.id);
    const written = newest?.content as Written | undefined;
    const has = (locale: Locale) =>
      written ? Boolean(written[locale]) : translations.some((translation) => translation.locale === locale);
    return {
      id,
      key: pageKeys.find((place) => place === key) ?? null,
      title: written?.fi?.title ?? translations.find(({ locale }) => locale === "fi")?.title ?? "–",
      published: translations.length > 0,
      draft: translations.length === 0 || Boolean(newest && newest.number > (state?.published ?? 0)),
      publishAt: state?.scheduled?.at ?? null,
      failed: state?.failed ?? null,
      missing: locales.filter((locale) => !has(locale)),
      outdated: locales.filter((locale) => changed && has(locale) && isOutdated(changed, locale)),
      savedAt: newest?.savedAt ?? updatedAt,
      savedBy: newest?.savedBy?.name ?? null,
      slugs: slugsByLocale(slugs),
      trashed: trashedAt !== null,
    };
  });
}
