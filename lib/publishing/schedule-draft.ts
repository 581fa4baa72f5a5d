import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document, Revision } from "@/lib/db/generated/client";
import { type Basis, isNewest, lockDocument } from "@/lib/documents/document";
import { endTimes } from "@/lib/documents/end-times";

type Deps = { db: Db; clock: Clock };
type Order = { documentId: string; basis: Basis; userId: string };

type Refused<Reason> = { ok: false; reason: Reason };
export type ScheduleResult = { ok: true } | Refused<"savedMeanwhile" | "inThePast">;

/**
 * Sets when the draft becomes public, if it is still the one that its writer has seen (`basis`). A document has one such time:
 * that of another revision ends. A time that has passed is refused.
 */
export function scheduleDraft(
  { db, clock }: Deps,
  { documentId, basis, userId, publishAt }: Order & { publishAt: Date },
): Promise<ScheduleResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    if (publishAt <= now) return { ok: false, reason: "inThePast" };
    await setTime(tx, { document, newest, publishAt, userId, now });
    return { ok: true };
  });
}

/** Lets the draft become public when an earlier revision was to, in its place. */
export function takePlace(
  { db, clock }: Deps,
  { documentId, basis, userId }: Order,
): Promise<{ ok: true } | Refused<"savedMeanwhile" | "notScheduled">> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    const waiting = await tx.revision.findFirst({ where: { documentId, publishAt: { gt: now } } });
    if (!waiting?.publishAt) return { ok: false, reason: "notScheduled" };
    await setTime(tx, { document, newest, publishAt: waiting.publishAt, userId, now });
    return { ok: true };
  });
}

type NewTime = { document: Document; newest: Revision; publishAt: Date; userId: string; now: Date };

async function setTime(tx: Tx, { document, newest, publishAt, userId, now }: NewTime): Promise<void> {
  await endTimes(tx, { id: document.id });
  await tx.revision.update({ where: { id: newest.id }, data: { publishAt } });
  await recordAudit(tx, { userId, action: `${document.kind}.scheduled`, subject: document.id, now });
}

/** Cancels the time at which something of a document was to become public, whatever has been written since. */
export function unschedule(
  { db, clock }: Deps,
  { documentId, userId }: Omit<Order, "basis">,
): Promise<{ ok: true } | Refused<"notScheduled">> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const { document } = await lockDocument(tx, documentId);
    const waiting = await tx.revision.count({ where: { documentId, publishAt: { not: null } } });
    if (waiting === 0) return { ok: false, reason: "notScheduled" };
    await endTimes(tx, { id: documentId });
    await recordAudit(tx, { userId, action: `${document.kind}.unscheduled`, subject: documentId, now });
    return { ok: true };
  });
}
