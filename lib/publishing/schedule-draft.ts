import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type Basis, isNewest, lockDocument } from "@/lib/documents/document";
import { endTimes } from "@/lib/documents/end-times";
import { mayMail } from "@/lib/documents/mailing";
import { type PublishResult, tryToPublish } from "./publish-draft";

type Deps = { db: Db; clock: Clock };
/**
 * An editor's request to schedule the publication of a document. `tellAll` decides whether all people who are affected
 * by the change get a mail at that time. It is undefined if the editor has not been asked yet.
 */
type Order = { documentId: string; basis: Basis; userId: string; tellAll?: boolean | undefined };

type Refused<Reason> = { ok: false; reason: Reason };
type Asked = Exclude<PublishResult, { ok: true }>;
export type ScheduleResult = { ok: true } | Asked | Refused<"inThePast">;

/**
 * Schedules the publication of the draft, if it has not been saved again since the editor saw it (`basis`). At the
 * scheduled time, `publishDue` in publish-draft.ts publishes the draft. A document can have only one scheduled
 * revision, so an earlier schedule is cancelled.
 *
 * Refuses with `inThePast` if `publishAt` is not in the future, and for the same reasons as `publishDraft`. If the
 * publication may cause mails and `tellAll` is undefined, nothing is changed: the result has the reason `asks` and
 * contains the mails that the publication would cause now.
 */
export async function scheduleDraft(
  { db, clock }: Deps,
  { documentId, basis, userId, publishAt, tellAll }: Order & { publishAt: Date },
): Promise<ScheduleResult> {
  const now = clock.now();
  if (publishAt <= now) return { ok: false, reason: "inThePast" };
  const tried = await tryToPublish(db, documentId, basis, publishAt);
  if (!tried.ok) return tried;
  if (tellAll === undefined && mayMail(tried.mailed)) return { ok: false, reason: "asks", mailing: tried.mailed };
  return db.$transaction(async (tx) => {
    const { document, newest } = await lockDocument(tx, documentId);
    if (!isNewest(newest, basis)) return { ok: false, reason: "savedMeanwhile" };
    await endTimes(tx, { id: documentId });
    await tx.revision.update({
      where: { id: newest.id },
      data: { publishAt, tellAll: tellAll ?? false, scheduledById: userId },
    });
    await recordAudit(tx, { userId, action: `${document.kind}.scheduled`, subject: documentId, now });
    return { ok: true };
  });
}

/**
 * Schedules the newest draft of a document instead of the revision that is scheduled now. The time of the publication
 * stays the same. Refuses with `notScheduled` if no revision is scheduled, and for the same reasons as `scheduleDraft`.
 */
export async function takePlace(deps: Deps, order: Order): Promise<ScheduleResult | Refused<"notScheduled">> {
  const waiting = await deps.db.revision.findFirst({
    where: { documentId: order.documentId, publishAt: { gt: deps.clock.now() } },
    select: { publishAt: true },
  });
  if (!waiting?.publishAt) return { ok: false, reason: "notScheduled" };
  return scheduleDraft(deps, { ...order, publishAt: waiting.publishAt });
}

/** Cancels the scheduled publication of a document, even if newer revisions have been saved since it was scheduled. */
export function unschedule(
  { db, clock }: Deps,
  { documentId, userId }: Pick<Order, "documentId" | "userId">,
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
