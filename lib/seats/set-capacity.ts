import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Seminar } from "@/lib/db/generated/client";
import { lockSeats, type SeatsLocked } from "./lock-seats";
import { nextInTurn, promoteNext } from "./promote-next";
import { countOpened } from "./state-for-readers";

export type SetCapacityResult =
  | ({ ok: true } & Mailed)
  | { ok: false; reason: "optionUnknown" }
  /**
   * The organiser has not agreed to the number of people who would get a mail. Nothing was changed.
   */
  | ({ ok: false; reason: "asks" } & Mailed);

/**
 * The people who get a mail: the number of people who get a seat from the queue, and the number of people who have asked
 * for a mail when registration opens. Registration opens if this is the first capacity of a seminar whose opening time
 * has passed.
 */
type Mailed = { promoted: number; opened: number };

type Capacity = {
  optionId: string;
  /** The number of seats; null means "no limit". */
  capacity: number | null;
  /** The id of the organiser who sets the capacity. */
  userId: string;
};

/**
 * Sets the capacity of an attendance option. After that, people can register for the option. If seats are free, the
 * first people in the queue get them in the same transaction, by the rules of promote-next.ts; `promoted` in the result
 * is the number of these people. The new capacity may be lower than the number of taken seats, for example after a
 * change of room. In that case, nobody loses a seat, and nobody gets a new seat until enough people have cancelled.
 *
 * People get a mail only if the organiser has agreed to exactly this number of people (`agreedTo`). Otherwise this
 * function changes nothing and returns `asks` with the number. Refuses with `optionUnknown` if the seminar has no such
 * option.
 */
export async function setCapacity(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, agreedTo = 0, ...change }: Capacity & { seminarYear: number; agreedTo?: number | undefined },
): Promise<SetCapacityResult> {
  const { optionId } = change;
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const where = { id: optionId, seminar: { year: seminarYear } };
    const option = await tx.attendanceOption.findUnique({ where, select: { seminarId: true } });
    if (!option) return { ok: false, reason: "optionUnknown" };

    const { seats, seminar } = await lockSeats(tx, option.seminarId);
    const counted = await tx.attendanceOption.findUniqueOrThrow({ where });
    const promoted = nextInTurn({ ...counted, capacity: change.capacity }, seminar, now);
    const opened = await countOpenedBy(seats, seminar, change, now);
    const mailed = promoted + opened;
    if (mailed > 0 && mailed !== agreedTo) return { ok: false, reason: "asks", promoted, opened };
    await storeCapacity(seats, { ...change, now });
    return { ok: true, promoted: await promoteNext(seats, { optionId, now }), opened };
  });
}

/** Returns the number of people who get a mail because the change of a capacity opens registration. */
async function countOpenedBy(tx: SeatsLocked, seminar: Seminar, { optionId, capacity }: Capacity, now: Date) {
  const options = await tx.attendanceOption.findMany({ where: { seminarId: seminar.id } });
  const changed = { capacity, noLimit: capacity === null };
  const after = options.map((option) => (option.id === optionId ? changed : option));
  return countOpened(tx, { before: { ...seminar, options }, after: { ...seminar, options: after } }, now);
}

/**
 * Stores the capacity of an attendance option and an entry in the audit log, in the caller's transaction. No other code
 * may change the capacity. The caller must give free seats to the queue.
 */
export async function storeCapacity(
  tx: SeatsLocked,
  { optionId, capacity, userId, now }: Capacity & { now: Date },
): Promise<void> {
  await tx.attendanceOption.update({ where: { id: optionId }, data: { capacity, noLimit: capacity === null } });
  const audit =
    capacity === null
      ? ({ action: "seats.unlimited", subject: optionId } as const)
      : ({ action: "seats.set", subject: `${optionId} ${capacity}` } as const);
  await recordAudit(tx, { userId, ...audit, now });
}
