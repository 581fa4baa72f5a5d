import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { eraseOfSeminar, keptSeminar } from "./erase-of-seminar";
import { sweepSite } from "./sweep-site";

/**
 * Erases all data whose retention period has ended, and records the numbers in the table `erasure`. This function may
 * be run again at any time, even after an interruption; it then erases the data that still exists. If two processes run
 * it at the same time, all data is still erased and counted only once: rows that one process deletes are locked, and
 * the other process then does not find them.
 */
export async function runRetention({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  const seminars = await db.seminar.findMany({ orderBy: { year: "asc" }, include: keptSeminar });
  for (const seminar of seminars) await eraseOfSeminar(db, { seminar, now });
  await sweepSite(db, now);
}
