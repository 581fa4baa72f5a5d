import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Revision } from "@/lib/db/generated/client";
import { openDocument } from "@/lib/documents/open-draft";
import { loadPublication, type Publication } from "@/lib/documents/publication";
import { loadNewest } from "@/lib/documents/queries";
import type { Locale } from "@/lib/i18n/locales";
import { pageAddress } from "./page-addresses";
import { pageKind } from "./page-kind";

/** A page that is open for editing. `address` is its public path; null if the page is not on the site. */
export type OpenedPage = { documentId: string; newest: Revision; publication: Publication; address: string | null };

/**
 * Opens a page for editing. Returns null if no page has this id or the page is in the trash. `locale` is the language
 * of the returned path.
 */
export async function openPage(deps: { db: Db; clock: Clock }, id: string, locale: Locale): Promise<OpenedPage | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const page = await deps.db.page.findFirst({ where: { id, trashedAt: null }, select: { id: true } });
  if (!page) return null;
  const document = await openDocument(deps, pageKind, { kind: "page", pageId: id, seminarId: null });
  const [newest, publication, address] = await Promise.all([
    loadNewest(deps, document.id),
    loadPublication(deps, pageKind, document),
    pageAddress(deps.db, id, locale),
  ]);
  return { documentId: document.id, newest, publication, address };
}
