import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { recordAudit } from "@/lib/editing/record-audit";
import { seminarState } from "@/lib/seminars/rules";
import { grantSeats } from "./grant-seats";
import { lockSeats } from "./lock-seats";
import { isFull, isOverbooked } from "./rules";

export type PromoteResult =
  | { ok: true; name: string }
  | { ok: false; reason: "notWaiting" | "seminarOver" | "noSeat" | "overbooked" };

type Promotion = {
  seminarYear: number;
  registrationId: string;
  /** Why, for the registration's history. */
  reason: string;
  /** Whether to raise the capacity by one if no seat is free. */
  addSeat: boolean;
  /** The organiser at the desk, who is written down. */
  userId?: string;
};

/**
 * An organiser gives a seat to someone in the queue, whoever is before, with a reason; the participant is told by mail.
 * After the promotion deadline too, but not of a cancelled or held seminar. Free seats that others wait for may be given;
 * where more are taken than there are, one more would not make one free, and the capacity has to be set first.
 */
export async function promoteOutOfOrder(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, registrationId, reason, addSeat, userId }: Promotion,
): Promise<PromoteResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: registrationId, seminar: { year: seminarYear } };
    const found = await tx.registration.findUnique({ where, select: { seminarId: true } });
    if (!found) return { ok: false, reason: "notWaiting" };

    const state = seminarState(await lockSeats(tx, found.seminarId), now);
    const { status, name, option } = await tx.registration.findUniqueOrThrow({ where, include: { option: true } });
    if (status !== "waiting") return { ok: false, reason: "notWaiting" };
    if (state === "cancelled" || state === "held" || state === "archived") return { ok: false, reason: "seminarOver" };
    if (isFull(option)) {
      if (!addSeat) return { ok: false, reason: "noSeat" };
      if (isOverbooked(option)) return { ok: false, reason: "overbooked" };
      await tx.attendanceOption.update({ where: { id: option.id }, data: { capacity: { increment: 1 } } });
    }
    await grantSeats(tx, { optionId: option.id, registrationIds: [registrationId], actor: "organiser", reason, now });
    if (userId) await recordAudit(tx, { userId, action: "participant.promoted", subject: registrationId, now });
    return { ok: true, name };
  });
}
