import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { isDoorOpen, seminarState } from "@/lib/time/lifecycle";
import type { Mark } from "./arrival-mark";

type ReceivedMarks = { seminarId: string; userId: string; marks: readonly Mark[] };

/**
 * Stores marks (arrival-mark.ts) about participants. A mark is stored even if its registration is in the queue or
 * cancelled. A mark that was already received changes nothing. Then updates each participant's time of arrival: the
 * time of the first `arrived` mark that has no later `undone` mark. The order in which marks are received does not
 * matter. If two marks have the same time, the mark with the greater id counts as the later mark.
 *
 * If a mark has a time in the future, the device's clock shows a later time than the site's clock. This function then
 * makes the times of all marks in the request earlier by the same number of milliseconds. After this, no time is in the
 * future, and the order of the marks is the same as before.
 *
 * Returns the ids of the refused marks in `unknown`. A mark is refused if its registration does not belong to the
 * seminar. All marks are refused if the seminar is a draft, cancelled or archived. Marks are also accepted after the
 * seminar's day, because a device may have been without a network.
 * @throws if the seminar does not exist
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
    // Lock the rows in the order of their ids. Otherwise two requests about the same people could wait for each other
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
 * Stores one mark with the current time. This function is for pages that do not store marks on the device. Returns
 * false if the mark was refused, or if the year has no seminar.
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
