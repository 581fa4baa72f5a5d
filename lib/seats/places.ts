import type { AttendanceOption, Registration, RegistrationStatus } from "@/lib/db/generated/client";
import { hasFreeSeat } from "./capacity";
import type { Outcome } from "./claim-seat";
import type { SeatsLocked } from "./lock-seats";

// An option counts its seats and its queue, and each registration stores which place it has. Both must change together.
// Only registering (claim-seat.ts), promoting (grant-seats.ts) and the functions in this file change them. The callers
// of these functions record the history, mail the participant, and give freed seats to the queue (promote-next.ts).

/** The column of an option that counts the registrations with this status. */
const counter = { confirmed: "taken", waiting: "waiting", cancelled: null } as const satisfies Record<
  RegistrationStatus,
  "taken" | "waiting" | null
>;

/**
 * Cancels a live registration and frees its seat or its place in the queue.
 * @throws when the registration has no place
 */
export async function giveUpPlace(
  tx: SeatsLocked,
  { registration: { id, status, optionId }, now }: { registration: Registration; now: Date },
): Promise<void> {
  const counted = counter[status];
  if (!counted) throw new Error("the registration has no place to give up");
  await tx.registration.update({ where: { id }, data: { status: "cancelled", cancelledAt: now, queueNumber: null } });
  await tx.attendanceOption.update({ where: { id: optionId }, data: { [counted]: { decrement: 1 } } });
}

/**
 * Gives a cancelled registration a seat of its option again.
 * @throws when no seat is free (the database constraint `attendance_option_oversold`)
 */
export async function takeSeatAgain(
  tx: SeatsLocked,
  { id, optionId }: { id: string; optionId: string },
): Promise<void> {
  await tx.registration.update({ where: { id }, data: { status: "confirmed", cancelledAt: null } });
  await tx.attendanceOption.update({ where: { id: optionId }, data: { taken: { increment: 1 } } });
}

type Move = {
  registrationId: string;
  from: { optionId: string; status: Outcome };
  to: { optionId: string; status: Outcome };
};

/**
 * Moves a live registration to another option, to a seat or to the end of the queue.
 * @throws when no seat is free (the database constraint `attendance_option_oversold`)
 */
export async function movePlace(tx: SeatsLocked, { registrationId, from, to }: Move): Promise<void> {
  const queued = to.status === "waiting";
  const { lastQueueNumber } = await tx.attendanceOption.update({
    where: { id: to.optionId },
    data: { [counter[to.status]]: { increment: 1 }, ...(queued && { lastQueueNumber: { increment: 1 } }) },
  });
  await tx.registration.update({
    where: { id: registrationId },
    data: { optionId: to.optionId, status: to.status, queueNumber: queued ? lastQueueNumber : null },
  });
  await tx.attendanceOption.update({
    where: { id: from.optionId },
    data: { [counter[from.status]]: { decrement: 1 } },
  });
}

/** The columns of a new registration that tell its place. */
type NewPlace = { optionId: string; status: Outcome; queueNumber: number | null };

/**
 * Takes the next place of an option for a new registration: a seat if one is free and nobody waits, otherwise the end
 * of the queue. It changes the counts in `option`, which must have been read under the lock; `storePlaces` stores them.
 */
export function nextPlace(option: AttendanceOption): NewPlace {
  if (hasFreeSeat(option)) {
    option.taken += 1;
    return { optionId: option.id, status: "confirmed", queueNumber: null };
  }
  option.waiting += 1;
  option.lastQueueNumber += 1;
  return { optionId: option.id, status: "waiting", queueNumber: option.lastQueueNumber };
}

/** Stores the counts that `nextPlace` has changed. The caller stores the registrations themselves. */
export async function storePlaces(tx: SeatsLocked, options: readonly AttendanceOption[]): Promise<void> {
  for (const { id, taken, waiting, lastQueueNumber } of options)
    await tx.attendanceOption.update({ where: { id }, data: { taken, waiting, lastQueueNumber } });
}

/** Counts the seats and queues of a seminar again from its registrations, after some of them have been deleted. */
export async function recountPlaces(tx: SeatsLocked, seminarId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE attendance_option AS option SET
      taken = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'confirmed'),
      waiting = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'waiting')
    WHERE seminar_id = ${seminarId}::uuid`;
}
