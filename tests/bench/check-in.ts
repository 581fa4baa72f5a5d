// Measures how many arrivals per second ten devices can record at the door (the check-in page). The arrivals are stored
// in three ways: with the bare database driver, by calling `receiveMarks`, and over HTTP as the devices do it.
import { randomUUID } from "node:crypto";
import { createAuth } from "@/lib/auth/auth";
import { receiveMarks } from "@/lib/check-in/receive-marks";
import { createDb, type Db } from "@/lib/db/client";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { serverEnv } from "@/tests/support/server-env";
import { storeQueue } from "@/tests/support/store-queue";
import { duringRegistration as clock } from "./lanes/clock";
import { type MeasuredSite, startMeasuredSite } from "./measured-site";
import { perSecond } from "./per-second";
import { printTable, share, whole } from "./table";

const doors = 10;
const people = 500;
const seconds = Number(process.argv[2]);

/** Marks a person as arrived, as one of the devices does. */
type Scan = (registrationId: string) => Promise<void>;

await runMain(async () => {
  const site = await startMeasuredSite();
  await storeQueue(site.databaseUrl, people);
  const db = createDb(site.databaseUrl);
  await db.registration.updateMany({ data: { registeredAt: new Date("2023-09-01") } });
  const ids = (await db.registration.findMany({ select: { id: true } })).map(({ id }) => id);
  const lanes: [string, Scan][] = [
    ["bare pg: lock, insert, update", bareScan(site.databaseUrl)],
    ["receiveMarks", await domainScan(db)],
    ["over HTTP, each answer with what the other doors did", await scanOverHttp(site, db)],
  ];
  const rates: number[] = [];
  for (const [, scan] of lanes) {
    let next = 0;
    const one = () => scan(ids[next++ % ids.length] ?? "");
    await perSecond({ callers: doors, seconds: 1 }, one);
    rates.push(await perSecond({ callers: doors, seconds }, one));
  }
  await assertMarked(db);
  printTable(
    `Scans per second, ${doors} doors at once, ${whole(people)} participants; in per cent of the bare driver`,
    ["", "scans/s", "of bare"],
    lanes.map(([name], lane) => [name, whole(rates[lane] ?? 0), share(rates[lane] ?? 0, rates[0] ?? 0)]),
  );
  await end(0);
});

function bareScan(databaseUrl: string): Scan {
  const pool = createPool(databaseUrl, { ...poolUses.pages, max: doors });
  atEnd(() => pool.end());
  return async (registrationId) => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT FROM registration WHERE id = $1 FOR NO KEY UPDATE", [registrationId]);
      await client.query(
        "INSERT INTO arrival_mark (id, registration_id, kind, at, received_at) VALUES ($1, $2, 'arrived', $3, $3)",
        [randomUUID(), registrationId, clock.now()],
      );
      await client.query("UPDATE registration SET arrived_at = $2 WHERE id = $1", [registrationId, clock.now()]);
      await client.query("COMMIT");
    } finally {
      client.release();
    }
  };
}

function markOf(registrationId: string) {
  return { id: randomUUID(), registrationId, kind: "arrived" as const, at: clock.now().getTime() };
}

async function domainScan(db: Db): Promise<Scan> {
  const { id: userId } = await db.user.findFirstOrThrow();
  const { id: seminarId } = await db.seminar.findUniqueOrThrow({ where: { year: 2023 } });
  return async (registrationId) => {
    await receiveMarks({ db, clock }, { seminarId, userId, marks: [markOf(registrationId)] });
  };
}

/**
 * Returns a `Scan` that sends its marks over HTTP. Each answer contains a cursor, and the next request sends this
 * cursor back, as devices do. Each answer therefore contains only the changes since the previous answer.
 */
async function scanOverHttp(site: MeasuredSite, db: Db): Promise<Scan> {
  const { sessionSecret: secret } = await serverEnv(site.databaseUrl);
  const auth = createAuth({ db, clock }, { siteUrl: site.url, mode: "demonstration", secret, plugins: [] });
  const entered = await auth.api.enterDemonstration({
    body: { role: "organiser" },
    headers: new Headers(),
    asResponse: true,
  });
  const headers = { Cookie: (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
  let since: number | null = null;
  return async (registrationId) => {
    const body = JSON.stringify({ marks: [markOf(registrationId)], since });
    const answer = await fetch(`${site.url}/api/seminars/2023/check-in`, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(`a mark was answered with ${answer.status}`);
    since = ((await answer.json()) as { cursor: number }).cursor;
  };
}

/**
 * Checks that every person who was marked as arrived is stored as arrived.
 * @throws if such a person is not stored as arrived.
 */
async function assertMarked(db: Db): Promise<void> {
  const missing = await db.registration.count({ where: { arrivedAt: null, arrivalMarks: { some: {} } } });
  if (missing > 0) throw new Error(`${missing} were marked and are not here`);
}
