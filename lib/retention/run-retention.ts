import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { eraseOfSeminar, keptSeminar } from "./erase-of-seminar";
import { sweepSite } from "./sweep-site";

/**
 * Erases everything whose time has come and writes down how much (table `erasure`). Run again it finds nothing; broken off,
 * it goes on where it was. Two runs at once erase and count everything once: whatever the one deletes is locked, and
 * the other then finds it gone.
 */
export async function runRetention({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  const seminars = await db.seminar.findMany({ orderBy: { year: "asc" }, include: keptSeminar });
  for (const seminar of seminars) await eraseOfSeminar(db, { seminar, now });
  await sweepSite(db, now);
}
