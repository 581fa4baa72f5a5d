import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { isDoorOpen, seminarState } from "@/lib/time/lifecycle";
import type { Mark } from "./arrival-mark";

type ReceivedMarks = { seminarId: string; userId: string; marks: readonly Mark[] };

/**
 * Stores marks from the door, whatever state their registrations have. A mark that was received before changes nothing.
 * The marks decide when somebody arrived: at the time of the first `arrived` mark that no later mark has undone,
 * whatever the order in which marks are received. If two marks have the same time, the one with the greater id is the
 * later one.
 *
 * A mark with a time in the future shows that the device's clock is ahead. All marks of the request are then moved back
 * by that difference, so that their order stays the same.
 *
 * Returns the ids of the marks that are not stored: those of registrations that the seminar does not have, and all
 * marks while the seminar is a draft, or after it has been cancelled or archived. Marks are also accepted after the
 * seminar's day, because a device may have been without a network.
 * @throws when the seminar does not exist
 */
export async function receiveMarks(
  { db, clock }: { db: Db; clock: Clock },
  { seminarId, userId, marks }: ReceivedMarks,
): Promise<{ unknown: string[] }> {
  if (marks.length === 0) return { unknown: [] };
  const receivedAt = clock.now();
  const ahead = Math.max(0, ...marks.map(({ at }) => at - receivedAt.getTime()));
  return db.$transaction(async (tx) => {
    const seminar = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId } });
    if (!isDoorOpen(seminarState(seminar, receivedAt))) return { unknown: marks.map(({ id }) => id) };
    const asked = marks.map(({ registrationId }) => registrationId);
    // Lock the rows in the order of their ids, so that two devices with the same people cannot block each other
    // (deadlock).
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM registration WHERE seminar_id = ${seminarId}::uuid AND id = ANY (${asked}::uuid[])
      ORDER BY id FOR NO KEY UPDATE`;
    const own = new Set(found.map(({ id }) => id));
    await tx.arrivalMark.createMany({
      data: marks
        .filter(({ registrationId }) => own.has(registrationId))
        .map(({ at, ...mark }) => ({ ...mark, at: new Date(at - ahead), receivedAt, userId })),
      skipDuplicates: true,
    });
    await tx.$executeRaw`
      UPDATE registration AS r SET arrived_at = (
        SELECT min(mark.at) FROM arrival_mark AS mark WHERE mark.registration_id = r.id AND mark.kind = 'arrived'
          AND NOT EXISTS (SELECT FROM arrival_mark AS later WHERE later.registration_id = r.id
            AND later.kind = 'undone' AND (later.at, later.id) > (mark.at, mark.id)))
      WHERE r.id = ANY (${[...own]}::uuid[])`;
    return { unknown: marks.filter(({ registrationId }) => !own.has(registrationId)).map(({ id }) => id) };
  });
}

type Seen = { seminarYear: number; registrationId: string; userId: string; kind: Mark["kind"] };

/**
 * Marks somebody with the present time, without a device that stores marks. Returns false when the mark was not stored,
 * for example because the seminar has no such registration (receive-marks.ts).
 */
export async function markNow(
  deps: { db: Db; clock: Clock },
  { seminarYear, registrationId, userId, kind }: Seen,
): Promise<boolean> {
  const seminar = await deps.db.seminar.findUnique({ where: { year: seminarYear }, select: { id: true } });
  if (!seminar) return false;
  const mark = { id: randomUUID(), registrationId, kind, at: deps.clock.now().getTime() };
  const { unknown } = await receiveMarks(deps, { seminarId: seminar.id, userId, marks: [mark] });
  return unknown.length === 0;
}
