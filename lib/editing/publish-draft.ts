import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";
import { type Basis, isNewest, lockDocument } from "./document";
import { kindOf } from "./kinds";
import { recordAudit } from "./record-audit";

type Deps = { db: Db; clock: Clock };
type Order = { documentId: string; basis: Basis; userId: string };

export type PublishResult = { ok: true } | { ok: false; reason: "savedMeanwhile" | "inThePast" };

/** Makes the draft public at once, if it is still the one that its writer has seen (`basis`). */
export function publishDraft({ db, clock }: Deps, { documentId, basis, userId }: Order): Promise<PublishResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    await makePublic(tx, document, newest, now);
    await recordAudit(tx, { userId, action: `${document.kind}.published`, subject: documentId, now });
    return { ok: true };
  });
}

/** Sets when the draft becomes public; null takes the time back. A time that has passed is refused. */
export function scheduleDraft(
  { db, clock }: Deps,
  { documentId, basis, userId, publishAt }: Order & { publishAt: Date | null },
): Promise<PublishResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    if (publishAt && publishAt <= now) return { ok: false, reason: "inThePast" };
    await tx.revision.update({ where: { id: newest.id }, data: { publishAt } });
    const action = `${document.kind}.${publishAt ? "scheduled" : "unscheduled"}` as const;
    await recordAudit(tx, { userId, action, subject: documentId, now });
    return { ok: true };
  });
}

/**
 * Makes public what is due by the clock. The job calls it, and so does whoever shows a page: a publication is on time
 * when the job is late. Any number of callers at once publish each revision once.
 */
export async function publishDue({ db, clock }: Deps): Promise<void> {
  const now = clock.now();
  const due = { publishAt: { lte: now }, publishedAt: null };
  const revisions = await db.revision.findMany({
    where: due,
    orderBy: { publishAt: "asc" },
    select: { id: true, documentId: true },
  });
  for (const { id, documentId } of revisions) {
    await db.$transaction(async (tx) => {
      const { document } = await lockDocument(tx, documentId);
      const revision = await tx.revision.findFirst({ where: { id, ...due } });
      if (revision) await makePublic(tx, document, revision, now);
    });
  }
}

/** Writes a revision to where readers find it, in the caller's transaction. */
export async function makePublic(tx: Tx, document: Document, { id, content }: Revision, now: Date): Promise<void> {
  const kind = kindOf(document.kind);
  await kind.publish(tx, document, kind.schema.parse(content), now);
  await tx.revision.update({ where: { id }, data: { publishedAt: now, publishAt: null } });
}
