import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type MessageAt, type MessageRefusal, messageAt, whyRefused } from "./find-message";
import { type Unfinished, unfinished } from "./message-texts";
import { messageContentSchema } from "./schema";

type Deps = { db: Db; clock: Clock };

/**
 * Schedules a draft to be sent at `sendAt`. Until then, organisers can make it a draft again (`takeBackMessage`).
 * `version` is the version that the organiser has seen. If the message is scheduled for the same time already, changes
 * nothing: the organiser has lost the first answer and sent the form again. Refuses with `inThePast` if `sendAt` is not later than now,
 * with the reason why the message cannot be sent yet (`Unfinished`), or with a `MessageRefusal`.
 */
export async function scheduleMessage(
  { db, clock }: Deps,
  { version, sendAt, userId, ...at }: MessageAt & { version: number; sendAt: Date; userId: string },
): Promise<{ ok: true } | ({ ok: false } & ({ reason: MessageRefusal } | { reason: "inThePast" } | Unfinished))> {
  const now = clock.now();
  if (sendAt <= now) return { ok: false, reason: "inThePast" };
  return db.$transaction(async (tx) => {
    const draft = await tx.message.findFirst({ where: messageAt(at) });
    if (!draft) return { ok: false, reason: "unknown" };
    if (!draft.sentAt && draft.sendAt?.getTime() === sendAt.getTime()) return { ok: true };
    const lacking = unfinished(messageContentSchema.parse(draft.content));
    if (lacking) return { ok: false, ...lacking };
    const where = { id: draft.id, version, sentAt: null, sendAt: null };
    const { count } = await tx.message.updateMany({ where, data: { sendAt, scheduledById: userId } });
    if (count === 0) return { ok: false, reason: await whyRefused(tx, at) };
    await recordAudit(tx, { userId, action: "message.scheduled", subject: String(at.seminarYear), now });
    return { ok: true };
  });
}

/** Makes a scheduled message a draft again. Refuses with a `MessageRefusal` if it was sent or is not scheduled. */
export async function takeBackMessage(
  { db, clock }: Deps,
  { userId, ...at }: MessageAt & { userId: string },
): Promise<{ ok: true } | { ok: false; reason: MessageRefusal }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.message.updateMany({
      where: { ...messageAt(at), sentAt: null, sendAt: { not: null } },
      data: { sendAt: null, scheduledById: null },
    });
    if (count === 0) return { ok: false, reason: await whyRefused(tx, at) };
    const subject = String(at.seminarYear);
    await recordAudit(tx, { userId, action: "message.unscheduled", subject, now: clock.now() });
    return { ok: true };
  });
}
