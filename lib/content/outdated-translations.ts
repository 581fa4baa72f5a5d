import type { Db } from "@/lib/db/client";
import type { Revision } from "@/lib/db/generated/client";
import { asDraft } from "@/lib/documents/as-draft";
import { compareTexts, type Difference } from "@/lib/documents/compare";
import { isOutdated, loadLastChanges } from "@/lib/documents/last-changes";
import { loadRevision } from "@/lib/documents/queries";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type PageDraft, pageContentSchema } from "./page-content";
import { pageKind } from "./page-kind";

/**
 * The outdated translations of a page, keyed by language. For each of them, the value lists the changes of the Finnish
 * original since the translation was last changed.
 */
export type Outdated = Partial<Record<Locale, Difference[]>>;

/**
 * Finds the outdated translations of a page. The changes are the differences between two Finnish texts: the text in the
 * revision in which the translation was last changed, and the text in the newest revision.
 */
export async function loadOutdated({ db }: { db: Db }, newest: Revision): Promise<Outdated> {
  const changes = (await loadLastChanges({ db }, [newest.documentId])).get(newest.documentId);
  const content = asDraft(pageContentSchema, newest.content);
  const outdated: Outdated = {};
  for (const locale of locales) {
    if (!changes || !content[locale] || !isOutdated(changes, locale)) continue;
    const then = await loadRevision({ db }, newest.documentId, changes[locale] ?? 1);
    const before = then ? asDraft(pageContentSchema, then.content) : content;
    outdated[locale] = compareTexts(finnishOf(before), finnishOf(content));
  }
  return outdated;
}

const finnishOf = (content: PageDraft) => pageKind.texts(content).filter(({ locale }) => locale === "fi");
