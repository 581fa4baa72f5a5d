import type { Db, Tx } from "@/lib/db/client";
import type { Hidden, Subject } from "@/lib/documents/kind";
import { seminarState } from "@/lib/time/lifecycle";

/**
 * Returns the reason why the public cannot see the published content of a seminar at `now`, or null if the public can
 * see it.
 * @throws if the seminar is unknown
 */
export async function hiddenBecause(db: Db | Tx, { seminarId }: Subject, now: Date): Promise<Hidden | null> {
  const seminar = await db.seminar.findUniqueOrThrow({ where: { id: seminarId ?? "" } });
  if (seminarState(seminar, now) !== "draft") return null;
  return seminar.announcedAt ? "announcedLater" : "notAnnounced";
}
