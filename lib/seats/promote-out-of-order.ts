import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { isComing, seminarState } from "@/lib/time/lifecycle";
import { isFull, isOverbooked } from "./capacity";
import { grantSeats } from "./grant-seats";
import { lockSeats } from "./lock-seats";
import { storeCapacity } from "./set-capacity";

export type PromoteResult =
  | { ok: true; name: string }
  | { ok: false; reason: "notWaiting" | "notComing" | "noSeat" | "overbooked" };

type Promotion = {
  seminarYear: number;
  /** The organiser's user id, for the audit log. */
  userId: string;
  registrationId: string;
  /** The organiser's reason, for the registration's history. */
  reason: string;
  /** Whether to increase the capacity by one if no seat is free. */
  addSeat: boolean;
};

/**
 * Gives a seat to a person in the queue at an organiser's request, even if other people are ahead in the queue. The
 * person gets a mail. This is also possible after the promotion deadline. It is refused with `notComing` if the seminar
 * is a draft, cancelled or over. If the person already has a seat, the answer is the same, but nothing changes: an
 * organiser who has lost the first answer and sends again must not be told to choose somebody else.
 *
 * If no seat is free and `addSeat` is true, this function increases the capacity by one; if `addSeat` is false, it
 * refuses with `noSeat`. If `addSeat` is true but more seats are taken than the option has, it refuses with
 * `overbooked`. One more seat would not be enough, so the organiser must first set a higher capacity.
 */
export async function promoteOutOfOrder(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, userId, registrationId, reason, addSeat }: Promotion,
): Promise<PromoteResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: registrationId, seminar: { year: seminarYear } };
    const found = await tx.registration.findUnique({ where, select: { seminarId: true } });
    if (!found) return { ok: false, reason: "notWaiting" };

    const { seats, seminar } = await lockSeats(tx, found.seminarId);
    const { status, name, option } = await tx.registration.findUniqueOrThrow({ where, include: { option: true } });
    if (status === "confirmed") return { ok: true, name };
    if (status !== "waiting") return { ok: false, reason: "notWaiting" };
    if (!isComing(seminarState(seminar, now))) return { ok: false, reason: "notComing" };
    if (isFull(option)) {
      if (!addSeat) return { ok: false, reason: "noSeat" };
      if (isOverbooked(option)) return { ok: false, reason: "overbooked" };
      await storeCapacity(seats, { optionId: option.id, capacity: option.taken + 1, userId, now });
    }
    await grantSeats(seats, {
      optionId: option.id,
      registrationIds: [registrationId],
      actor: "organiser",
      reason,
      now,
    });
    await recordAudit(tx, { userId, action: "participant.promoted", subject: registrationId, now });
    return { ok: true, name };
  });
}
