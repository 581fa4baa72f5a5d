import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";
import { type Basis, isNewest, lockDocument } from "./document";
import type { PublishRefusal } from "./kind";
import { kindOf } from "./kinds";
import { recordAudit } from "./record-audit";

/** In milliseconds: moving a seminar mails everyone who comes to it. */
const patience = { timeout: 60_000 };

type Deps = { db: Db; clock: Clock };
type Order = { documentId: string; basis: Basis; userId: string };

export type PublishResult = { ok: true } | { ok: false; reason: "savedMeanwhile" | "inThePast" | PublishRefusal };

/** Makes the draft public at once, if it is still the one that its writer has seen (`basis`). */
export function publishDraft({ db, clock }: Deps, { documentId, basis, userId }: Order): Promise<PublishResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    const refusal = await makePublic(tx, document, newest, now);
    if (refusal) return { ok: false, reason: refusal };
    await recordAudit(tx, { userId, action: `${document.kind}.published`, subject: documentId, now });
    return { ok: true };
  }, patience);
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
 * when the job is late. Any number of callers at once publish each revision once. What can't be made public any more loses
 * its time, and is a draft again.
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
      if (revision && (await makePublic(tx, document, revision, now)))
        await tx.revision.update({ where: { id }, data: { publishAt: null } });
    }, patience);
  }
}

/** Writes a revision to where readers find it, in the caller's transaction; or says why it can't be. */
export async function makePublic(
  tx: Tx,
  document: Document,
  { id, content }: Revision,
  now: Date,
): Promise<PublishRefusal | null> {
  const kind = kindOf(document.kind);
  const wanted = kind.schema.parse(content);
  const refusal = await kind.refuses?.(tx, document, wanted);
  if (refusal) return refusal;
  await kind.publish(tx, document, wanted, now);
  await tx.revision.update({ where: { id }, data: { publishedAt: now, publishAt: null } });
  return null;
}
