import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { endTimes } from "@/lib/documents/end-times";
import { derivedId } from "@/lib/forms/derived-id";
import type { PageContent } from "./page-content";

type Deps = { db: Db; clock: Clock };

type NewPage = { title: string; userId: string; submissionId: string };

/**
 * Creates a page that has only a Finnish title, and returns its id. Readers do not see the page before it is published.
 * A second call with the same `submissionId` and title returns the same id, so a form that is sent twice creates only
 * one page.
 */
export function createPage({ db, clock }: Deps, { title, userId, submissionId }: NewPage): Promise<string> {
  const id = derivedId(submissionId, title);
  const now = clock.now();
  const body = { type: "doc", content: [] } as const;
  const content: PageContent = { fi: { title, lead: null, body: { ...body, content: [] } }, sv: null, en: null };
  return db.$transaction(async (tx) => {
    const revision = { number: 1, content: content as Prisma.InputJsonObject, savedAt: now, savedById: userId };
    const made = await tx.page.createMany({ data: [{ id, updatedAt: now }], skipDuplicates: true });
    if (made.count === 0) return id;
    await tx.page.update({
      where: { id },
      data: { document: { create: { kind: "page", revisions: { create: revision } } } },
    });
    await recordAudit(tx, { userId, action: "page.created", subject: id, now });
    return id;
  });
}

export type TrashResult = { ok: true } | { ok: false; reason: "pageUnknown" | "hasPlace" };

/**
 * If `trashed` is true, moves a page to the trash, where readers do not see it, and cancels its scheduled publication.
 * If `trashed` is false, restores the page from the trash unchanged. Refuses with `hasPlace` if the page has a fixed
 * place on the site, such as the home page.
 */
export function trashPage(
  { db, clock }: Deps,
  { pageId, trashed, userId }: { pageId: string; trashed: boolean; userId: string },
): Promise<TrashResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const page = await tx.page.findUnique({ where: { id: pageId } });
    if (!page) return { ok: false, reason: "pageUnknown" };
    if (page.key !== null) return { ok: false, reason: "hasPlace" };
    await tx.page.update({ where: { id: pageId }, data: { trashedAt: trashed ? now : null } });
    if (trashed) await endTimes(tx, { pageId });
    await recordAudit(tx, { userId, action: trashed ? "page.trashed" : "page.untrashed", subject: pageId, now });
    return { ok: true };
  });
}

/**
 * Removes a page from the public site and cancels its scheduled publication. Its revisions are kept, so the page can be
 * published again. Refuses with `hasPlace` if the page has a fixed place on the site, such as the home page.
 */
export function unpublishPage(
  { db, clock }: Deps,
  { pageId, userId }: { pageId: string; userId: string },
): Promise<TrashResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const page = await tx.page.findUnique({ where: { id: pageId } });
    if (!page) return { ok: false, reason: "pageUnknown" };
    if (page.key !== null) return { ok: false, reason: "hasPlace" };
    await tx.pageTranslation.deleteMany({ where: { pageId } });
    await endTimes(tx, { pageId });
    await recordAudit(tx, { userId, action: "page.unpublished", subject: pageId, now });
    return { ok: true };
  });
}
