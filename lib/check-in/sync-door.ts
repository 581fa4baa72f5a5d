import { z } from "zod";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type Mark, MOST_MARKS } from "./arrival-mark";
import type { DoorAnswer } from "./door-person";
import { loadPeople } from "./load-people";
import { receiveMarks } from "./receive-marks";

type Sync = { seminarYear: number; userId: string; cardsKey: string; marks: readonly Mark[]; since: number | null };

/**
 * In milliseconds. A transaction may commit some time after the time in its rows. The cursor is moved back by this
 * much, so that the device gets such a change twice rather than never.
 */
const OVERLAP_MS = 30_000;
const DAY_MS = 86_400_000;

/** How many days after the seminar a device deletes the list. */
const KEPT_DAYS = 7;

/** Stores a device's marks and returns what the device does not know yet. Returns null when the year has no seminar. */
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
 * A time in milliseconds since 1970, up to the year 9999. PostgreSQL and JavaScript both support all of these times.
 */
const moment = z.number().int().min(0).max(253_402_300_799_999);

const markSchema = z.object({ id, registrationId: id, kind: z.enum(["arrived", "undone"]), at: moment });

/**
 * What a device sends: the marks to which it has got no answer yet, and the time since when it wants to know of
 * changes.
 */
export const doorSchema = z.object({
  marks: z.array(markSchema).max(MOST_MARKS),
  /** The cursor of the previous answer; null asks for all participants. */
  since: moment.nullable(),
});
