import type { AttendanceOption, Registration, RegistrationStatus } from "@/lib/db/generated/client";
import { hasFreeSeat } from "./capacity";
import type { Outcome } from "./claim-seat";
import type { SeatsLocked } from "./lock-seats";

// A place is a seat or a position in a queue. Each attendance option stores the number of its taken seats and the
// number of people in its queue, and each registration stores its own place. These numbers and places must change
// together, so only the following code may change them: registering (claim-seat.ts), promoting (grant-seats.ts) and the
// functions in this file. The callers of these functions must add the event to the history, send the mail to the
// participant, and give freed seats to the queue (promote-next.ts).

/** For each status, the column of an attendance option that counts the registrations with that status. */
const counter = { confirmed: "taken", waiting: "waiting", cancelled: null } as const satisfies Record<
  RegistrationStatus,
  "taken" | "waiting" | null
>;

/**
 * Cancels a registration and frees its seat or its position in the queue.
 * @throws if the registration is already cancelled
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
 * Gives a cancelled registration a seat again, in the attendance option that it had before.
 * @throws if no seat is free (the database constraint `attendance_option_oversold`)
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
 * Moves a registration to another attendance option. If `to.status` is `waiting`, the registration goes to the end of
 * the queue; otherwise it gets a seat. The registration must not be cancelled, and `from` must be its current option
 * and status.
 * @throws if a seat is asked for and none is free (the database constraint `attendance_option_oversold`)
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

/** The columns of a new registration that store its place. */
type NewPlace = { optionId: string; status: Outcome; queueNumber: number | null };

/**
 * Takes the next place of an attendance option for a new registration. The place is a seat if a seat is free and the
 * queue is empty; otherwise it is a position at the end of the queue. This function changes only the numbers in the
 * object `option`. The caller must have read this object under the lock, and must then store the numbers with
 * `storePlaces`.
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

/** Stores the numbers that `nextPlace` has changed. The caller must store the registrations. */
export async function storePlaces(tx: SeatsLocked, options: readonly AttendanceOption[]): Promise<void> {
  for (const { id, taken, waiting, lastQueueNumber } of options)
    await tx.attendanceOption.update({ where: { id }, data: { taken, waiting, lastQueueNumber } });
}

/**
 * Counts the taken seats and the people in the queues again. The caller must call this function after it has deleted
 * registrations of the seminar.
 */
export async function recountPlaces(tx: SeatsLocked, seminarId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE attendance_option AS option SET
      taken = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'confirmed'),
      waiting = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'waiting')
    WHERE seminar_id = ${seminarId}::uuid`;
}
