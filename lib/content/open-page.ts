import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Revision } from "@/lib/db/generated/client";
import { openDocument } from "@/lib/editing/open-document";
import { loadNewest } from "@/lib/editing/queries";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { pageKind } from "./page-kind";
import { pageKeys } from "./schema";
import { slugsByLocale } from "./slugs";

/** A page as its editors find it. `address`: where it is on the site, null while it is nowhere. */
export type OpenedPage = { documentId: string; newest: Revision; address: string | null };

/** Opens a page for editing; null when there is none of the id, or it lies in the trash. */
export async function openPage(deps: { db: Db; clock: Clock }, id: string, locale: Locale): Promise<OpenedPage | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const page = await deps.db.page.findFirst({
    where: { id, trashedAt: null },
    include: { slugs: { orderBy: { createdAt: "desc" } }, _count: { select: { translations: true } } },
  });
  if (!page) return null;
  const document = await openDocument(deps, pageKind, { kind: "page", pageId: id, seminarId: null });
  const newest = await loadNewest(deps, document.id);
  const route = pageKeys.find((key) => key === page.key);
  const slug = slugsByLocale(page.slugs);
  const address = route
    ? href(route, locale)
    : slug && page._count.translations > 0
      ? href("page", locale, { slug })
      : null;
  return { documentId: document.id, newest, address };
}
