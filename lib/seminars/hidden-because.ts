import type { Db, Tx } from "@/lib/db/client";
import type { Hidden, Subject } from "@/lib/documents/kind";
import { seminarState } from "@/lib/time/lifecycle";

/**
 * Why the public can't see what is published about a seminar at the moment `now`; null when it can. Throws for an
 * unknown seminar.
 */
export async function hiddenBecause(db: Db | Tx, { seminarId }: Subject, now: Date): Promise<Hidden | null> {
  const seminar = await db.seminar.findUniqueOrThrow({ where: { id: seminarId ?? "" } });
  if (seminarState(seminar, now) !== "draft") return null;
  return seminar.announcedAt ? "announcedLater" : "notAnnounced";
}
