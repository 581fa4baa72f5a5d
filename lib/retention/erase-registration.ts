import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Registration, Seminar } from "@/lib/db/generated/client";
import { withdrawnSequence } from "@/lib/outbox/calendar-sequence";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { Leaving } from "@/lib/registration/leaving";
import { leavingAt } from "@/lib/registration/leaving-at";
import { lockSeats, type SeatsLocked } from "@/lib/seats/lock-seats";
import { giveUpPlace } from "@/lib/seats/places";
import { promoteNext } from "@/lib/seats/promote-next";
import { deleteRegistrations } from "./delete-registrations";

/** The result of erasing. `otherwise`: see `agreedTo`; nothing has been erased. */
export type EraseResult = { ok: true } | { ok: false; reason: "otherwise" };

type Erasing = {
  registrationId: string;
  /**
   * What the participant has been told that becomes of the seat or the position in the queue (`leavingAt`). If it would
   * now be something else, nothing is erased, and the participant must be asked again. If it is missing, nothing is
   * compared.
   */
  agreedTo?: Leaving | null | undefined;
};

/**
 * Erases a registration immediately and permanently, at the participant's request. The seminar's retention period does
 * not matter. The manage links of the registration (the mailed links to it) stop working. If the seminar has not begun
 * and the registration is not cancelled, this function cancels the registration first, in the same transaction. The
 * participant then gets a last mail, and the next person in the queue gets the seat by the rules of
 * lib/seats/promote-next.ts. Otherwise, no mail is sent and the seat is not given to anybody. Does nothing if the
 * registration has already been erased.
 */
export async function eraseRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId, agreedTo }: Erasing,
): Promise<EraseResult> {
  const now = clock.now();
  const where = { id: registrationId };
  return db.$transaction(async (tx): Promise<EraseResult> => {
    const found = await tx.registration.findUnique({ where, select: { seminarId: true } });
    if (!found) return { ok: true };
    const { seats, seminar } = await lockSeats(tx, found.seminarId);
    const erased = await tx.registration.findUnique({ where, include: { option: true } });
    if (!erased) return { ok: true };

    const { option, ...registration } = erased;
    const leaving = leavingAt({ ...registration, option, seminar }, now);
    if (agreedTo !== undefined && agreedTo !== leaving) return { ok: false, reason: "otherwise" };
    const isLive = leaving !== null;
    if (isLive) await cancelForGood(seats, { registration, seminar, now });
    await deleteRegistrations(seats, { seminarId: seminar.id, registrationIds: [registrationId], now });
    if (isLive) await promoteNext(seats, { optionId: registration.optionId, now });
    return { ok: true };
  });
}

/**
 * Cancels a registration that is about to be deleted, and sends the participant a last mail. The mail cannot refer to a
 * registration that no longer exists. Instead, its payload contains the registration's id and the SEQUENCE (version
 * number) with which the mail removes the entry from the participant's calendar. The mail is deleted in the night after
 * it has been sent.
 */
async function cancelForGood(
  tx: SeatsLocked,
  { registration, seminar, now }: { registration: Registration; seminar: Seminar; now: Date },
): Promise<void> {
  const { id, status, email, locale } = registration;
  await giveUpPlace(tx, { registration, now });
  await enqueueMail(tx, {
    kind: "cancellation",
    locale,
    recipient: email,
    payload: {
      seminarId: seminar.id,
      registrationId: id,
      // A person in the queue has no calendar entry to remove.
      ...(status === "confirmed" && { calendarSequence: withdrawnSequence(registration, seminar) }),
    },
    registrationId: null,
    now,
  });
}
