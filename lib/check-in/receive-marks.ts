import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { checksIn, seminarState } from "@/lib/time/lifecycle";
import type { Mark } from "./arrival-mark";

type ReceivedMarks = { seminarId: string; userId: string; marks: readonly Mark[] };

/**
 * Keeps marks from the door, whatever state their registrations are in; one that was received before changes nothing. Who is
 * here follows: the newest mark holds, whichever comes first, and the arrival is the first one that nobody undid. Of
 * marks of one moment the greater id is the newer.
 *
 * A clock that is ahead shows by a mark from the future: then the marks sent with it go back as far, in their order.
 *
 * Returns the ids of the marks that are not kept: those of no registration of this seminar, and all while it is a draft or
 * after it was cancelled. A device that was without a network may send its marks after the day.
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
    if (!checksIn(seminarState(seminar, receivedAt))) return { unknown: marks.map(({ id }) => id) };
    const asked = marks.map(({ registrationId }) => registrationId);
    // In the order of their ids: two devices with the same people never wait for each other in a circle.
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
