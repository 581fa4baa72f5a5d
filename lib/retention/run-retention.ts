import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { eraseOfSeminar, keptSeminar } from "./erase-of-seminar";
import { sweepSite } from "./sweep-site";

/**
 * Erases all data whose retention period has ended, and records how much (table `erasure`). It is safe to run it again,
 * also after it was interrupted: it then erases what is left. Two runs at the same time erase and count everything
 * once, because rows that one run deletes are locked, and the other run then finds them gone.
 */
export async function runRetention({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  const seminars = await db.seminar.findMany({ orderBy: { year: "asc" }, include: keptSeminar });
  for (const seminar of seminars) await eraseOfSeminar(db, { seminar, now });
  await sweepSite(db, now);
}
