// Measures how fast registrations are cancelled while thousands of people are in the queue. Each cancellation gives a
// seat to the first person in the queue. The result is compared with the same statements sent by the bare database
// driver.
import { createDb, type Db } from "@/lib/db/client";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { storeQueue } from "@/tests/support/store-queue";
import { duringRegistration as clock } from "./lanes/clock";
import { forOther, recordStatements } from "./lanes/recorded";
import { startMeasuredDatabase } from "./measured-site";
import { perSecond } from "./per-second";
import { printTable, share, whole } from "./table";

const seats = 100;
const waiting = 10_000;
const callerCounts = [1, 20];
const seconds = Number(process.argv[2]);

type Person = { id: string; email: string };
/**
 * Cancels one registration. `nth` is its index in the list of registrations, which is ordered by number. The
 * cancellation gives a seat to the first person in the queue, whose index is `nth + seats`. The caller must cancel the
 * registrations in the order of the list, beginning with index 0.
 */
type Cancel = (nth: number) => Promise<void>;

await runMain(async () => {
  const domain = await measure(async (db, people) => {
    await cancel(db, people, 0);
    return (nth) => cancel(db, people, nth);
  });
  const bare = await measure(bareCancel);
  const cells = (rate: number, point: number) => [whole(rate), share(rate, bare[point] ?? 0)];
  printTable(
    `Cancellations per second, each with a promotion, ${whole(waiting)} waiting; in per cent of the bare driver`,
    ["", ...callerCounts.flatMap((callers) => [`${callers} at once`, "of bare"])],
    [
      ["the same statements by the bare pg driver", ...bare.flatMap(cells)],
      ["cancelRegistration", ...domain.flatMap(cells)],
    ],
  );
  await end(0);
});

async function measure(prepare: (db: Db, people: Person[], databaseUrl: string) => Promise<Cancel>): Promise<number[]> {
  const databaseUrl = await startMeasuredDatabase();
  await storeQueue(databaseUrl, seats + waiting);
  const db = createDb(databaseUrl);
  await db.$executeRaw`UPDATE registration SET status = 'confirmed', queue_number = NULL WHERE number <= ${seats}`;
  await db.$executeRaw`UPDATE attendance_option SET capacity = ${seats}, taken = ${seats}, waiting = ${waiting}`;
  const people = await db.registration.findMany({ orderBy: { number: "asc" }, select: { id: true, email: true } });
  const cancelNth = await prepare(db, people, databaseUrl);
  const rates: number[] = [];
  let nth = 1;
  for (const callers of callerCounts) rates.push(await perSecond({ callers, seconds }, () => cancelNth(nth++)));
  await assertSeats(db, nth);
  await db.$disconnect();
  return rates;
}

async function cancel(db: Db, people: Person[], nth: number): Promise<void> {
  const registrationId = people[nth]?.id ?? "";
  const result = await cancelRegistration({ db, clock }, { registrationId, actor: "organiser" });
  if (!result.ok) throw new Error(`not cancelled: ${result.reason}`);
}

/** Records the statements of the first cancellation, and returns a function that repeats them for other people. */
async function bareCancel(db: Db, people: Person[], databaseUrl: string): Promise<Cancel> {
  const pool = createPool(databaseUrl, { ...poolUses.pages, max: 10 });
  atEnd(() => pool.end());
  const { id: optionId, seminarId } = await db.attendanceOption.findFirstOrThrow();
  const recorded = await recordStatements(() => cancel(db, people, 0));
  return async (nth) => {
    const replaced = new Map([optionId, seminarId].map((id) => [id, id]));
    for (const place of [0, seats])
      for (const value of ["id", "email"] as const)
        replaced.set(people[place]?.[value] ?? "", people[nth + place]?.[value] ?? "");
    const client = await pool.connect();
    try {
      for (const { text, values } of forOther(recorded, replaced)) await client.query(text, values);
    } finally {
      client.release();
    }
  };
}

/**
 * Checks that every cancellation gave a seat to one person in the queue.
 * @throws if the number of taken seats or the number of people in the queue is wrong.
 */
async function assertSeats(db: Db, cancelled: number): Promise<void> {
  const { taken, waiting: left } = await db.attendanceOption.findFirstOrThrow();
  const confirmed = await db.registration.count({ where: { status: "confirmed" } });
  const right = taken === seats && confirmed === seats && left === waiting - cancelled;
  if (!right) throw new Error(`${cancelled} cancelled: ${confirmed} of ${taken} seats given, ${left} waiting`);
}
