import { z } from "zod";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type Mark, MOST_MARKS } from "./arrival-mark";
import type { DoorAnswer } from "./door-person";
import { loadPeople } from "./load-people";
import { receiveMarks } from "./receive-marks";

type Sync = { seminarYear: number; userId: string; cardsKey: string; marks: readonly Mark[]; since: number | null };

/**
 * The number of milliseconds by which the cursor is moved back. The cursor is the time from which the device's next
 * request gets changes. A transaction can be committed later than the time in its rows. Because of this margin, a
 * device may get such a change twice, but does not miss it.
 */
const OVERLAP_MS = 30_000;
const DAY_MS = 86_400_000;

/**
 * The number of days after which a device deletes the list. The days are counted from the seminar's day, or from the
 * device's last request if that request was later.
 */
const KEPT_DAYS = 7;

/**
 * Answers a request that a device at the door has sent (`Door.sync` in device-door.ts). Stores the marks in the
 * request, and returns the participants who may have changed since the device's last request. Returns null if the year
 * has no seminar.
 */
export async function syncDoor(
  deps: { db: Db; clock: Clock },
  { seminarYear: year, userId, cardsKey, marks, since }: Sync,
): Promise<DoorAnswer | null> {
  const seminar = await deps.db.seminar.findUnique({ where: { year }, select: { id: true, year: true, date: true } });
  if (!seminar) return null;
  const { unknown } = await receiveMarks(deps, { seminarId: seminar.id, userId, marks });
  const now = deps.clock.now().getTime();
  const people = await loadPeople(deps, { seminar, since: since === null ? null : new Date(since), cardsKey });
  const lastUse = Math.max(now, seminar.date?.getTime() ?? 0);
  return { now, cursor: now - OVERLAP_MS, forgetAt: lastUse + KEPT_DAYS * DAY_MS, people, unknown };
}

const id = z.uuid().toLowerCase();
/**
 * A time in milliseconds since 1970, up to the year 9999. Both PostgreSQL and JavaScript support all of these times.
 */
const moment = z.number().int().min(0).max(253_402_300_799_999);

const markSchema = z.object({ id, registrationId: id, kind: z.enum(["arrived", "undone"]), at: moment });

/**
 * The schema of the request that a device sends: the marks that the site has not confirmed yet, and the time from which
 * the device needs changes.
 */
export const doorSchema = z.object({
  marks: z.array(markSchema).max(MOST_MARKS),
  /** The cursor from the site's last answer. Null asks for all participants. */
  since: moment.nullable(),
});
