import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { oneByOne } from "@/lib/one-by-one";
import { eraseOfSeminar, keptSeminar } from "./erase-of-seminar";
import { sweepSite } from "./sweep-site";

/**
 * Erases all data whose retention period has ended, and records the numbers in the table `erasure`. This function may
 * be run again at any time, even after an interruption: it then erases the data that still exists. Two processes may
 * run this function at the same time. No data is counted twice, because the rows that one process deletes are locked,
 * and the other process does not find them after that. If the data of one seminar cannot be erased, all other data is
 * still erased, and the error is thrown at the end.
 */
export async function runRetention({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  const seminars = await db.seminar.findMany({ orderBy: { year: "asc" }, include: keptSeminar });
  const erasures = seminars.map((seminar) => () => eraseOfSeminar(db, { seminar, now }));
  await oneByOne([...erasures, () => sweepSite(db, now)], (erase) => erase());
}
