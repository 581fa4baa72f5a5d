import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Mark } from "./arrival-mark";
import { receiveMarks } from "./receive-marks";

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
