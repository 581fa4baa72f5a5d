import type { AttendanceOption, Registration } from "@/lib/db/generated/client";
import { hasFreeSeat } from "./capacity";
import type { Outcome } from "./claim-seat";
import type { SeatsLocked } from "./lock-seats";

// An option counts its seats and its queue, and each registration says which place it has. Both change together, and beside
// a newcomer's (claim-seat.ts) and a promotion (grant-seats.ts) only here. Whoever calls these writes the history, mails the
// participant, and gives what has come free to the next (promote-next.ts).

const counter = { confirmed: "taken", waiting: "waiting" } as const;

/** Cancels a live registration's place, seat or queue. */
export async function giveUpPlace(
  tx: SeatsLocked,
  { registration: { id, status, optionId }, now }: { registration: Registration; now: Date },
): Promise<void> {
  await tx.registration.update({ where: { id }, data: { status: "cancelled", cancelledAt: now, queueNumber: null } });
  await tx.attendanceOption.update({
    where: { id: optionId },
    data: status === "confirmed" ? { taken: { decrement: 1 } } : { waiting: { decrement: 1 } },
  });
}

/**
 * Gives a cancelled registration a seat again.
 * @throws when none is free (the database's `attendance_option_oversold`)
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
 * Moves a live registration from its place to a seat, or the end of the queue, of another option.
 * @throws when no seat is free (the database's `attendance_option_oversold`)
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

/** What a new registration's row says of its place. */
type NewPlace = { optionId: string; status: Outcome; queueNumber: number | null };

/** Counts the next place of an option in `option`, as it was read under the lock: a seat if one is free and nobody waits, else the queue's end. */
export function nextPlace(option: AttendanceOption): NewPlace {
  if (hasFreeSeat(option)) {
    option.taken += 1;
    return { optionId: option.id, status: "confirmed", queueNumber: null };
  }
  option.waiting += 1;
  option.lastQueueNumber += 1;
  return { optionId: option.id, status: "waiting", queueNumber: option.lastQueueNumber };
}

/** Stores the places that `nextPlace` has counted. The rows of their registrations are for the caller to store. */
export async function storePlaces(tx: SeatsLocked, options: readonly AttendanceOption[]): Promise<void> {
  for (const { id, taken, waiting, lastQueueNumber } of options)
    await tx.attendanceOption.update({ where: { id }, data: { taken, waiting, lastQueueNumber } });
}

/** Counts the seats and queues of a seminar anew, from the registrations that there are: some have been deleted. */
export async function recountPlaces(tx: SeatsLocked, seminarId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE attendance_option AS option SET
      taken = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'confirmed'),
      waiting = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'waiting')
    WHERE seminar_id = ${seminarId}::uuid`;
}
