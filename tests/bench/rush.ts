// Measures how the site answers when a thousand people send the form at the same moment. There are only a hundred
// seats, and other people read pages at the same time.
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { createDb, type Db } from "@/lib/db/client";
import { href } from "@/lib/i18n/routes";
import { end, runMain } from "@/lib/launch/ending";
import { startMeasuredSite } from "./measured-site";
import { invitePeople } from "./people";
import { percentile } from "./percentile";
import { printTable, tenths, whole } from "./table";

const people = 1_000;
const seats = 100;
const warmUp = 100;
const readersPause = 20;

await runMain(async () => {
  const site = await startMeasuredSite();
  const db = createDb(site.databaseUrl);
  const send = await invitePeople(site.url);
  // These registrations come before the measurement, because a server that has just started is slower than a real
  // server.
  for (let sent = 0; sent < warmUp; sent += 1) await send();
  await untilMailed(db);
  await db.$executeRaw`UPDATE attendance_option SET capacity = taken + ${seats}`;

  let over = false;
  const start = performance.now();
  const reading = (["home", "seminar"] as const).map((route) =>
    read(site.url + href(route, "fi", { year: 2023 }), () => over),
  );
  const answers = await Promise.all(Array.from({ length: people }, () => timed(send)));
  const seconds = (performance.now() - start) / 1000;
  over = true;
  const [home = [], seminar = []] = await Promise.all(reading);
  await untilMailed(db);
  const mailed = (performance.now() - start) / 1000;

  const line = (name: string, times: number[]) => [
    name,
    whole(times.length),
    ...[50, 99, 100].map((share) => tenths(percentile(times, share) / 1000)),
  ];
  printTable(
    `A rush of ${people} for ${seats} seats, in seconds`,
    ["", "answers", "p50", "p99", "last"],
    [
      line(
        "the form",
        answers.map(({ ms }) => ms),
      ),
      line("home meanwhile", home),
      line("seminar meanwhile", seminar),
    ],
  );
  const wrong = answers.filter(({ status }) => status !== 303).length;
  console.log(
    `${tenths(seconds)} s until the last answer: ${whole(people / seconds)} registrations/s, ${wrong} errors`,
  );
  console.log(`${tenths(mailed)} s until the last mail was out; ${await oversold(db)} seats oversold`);
  await end(0);
});

async function timed(send: () => Promise<number>): Promise<{ status: number; ms: number }> {
  const start = performance.now();
  const status = await send().catch(() => 0);
  return { status, ms: performance.now() - start };
}

/**
 * Requests a page again and again with short pauses, until `isOver` returns true. Returns the response times in
 * milliseconds.
 * @throws if the page is not answered with 200.
 */
async function read(url: string, isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!isOver()) {
    const { status, ms } = await timed(() => statusOf(url));
    if (status !== 200) throw new Error(`${url} was answered with ${status}`);
    times.push(ms);
    await sleep(readersPause);
  }
  return times;
}

function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, (answer) => answer.resume().on("end", () => resolve(answer.statusCode ?? 0))).on("error", reject);
  });
}

async function untilMailed(db: Db): Promise<void> {
  while ((await db.outboxMail.count({ where: { sentAt: null } })) > 0) await sleep(100);
}

async function oversold(db: Db): Promise<number> {
  const { capacity, taken, waiting } = await db.attendanceOption.findFirstOrThrow();
  const confirmed = await db.registration.count({ where: { status: "confirmed" } });
  const queued = await db.registration.count({ where: { status: "waiting" } });
  if (confirmed !== taken || queued !== waiting) throw new Error("the counts differ from what is stored");
  return Math.max(0, confirmed - (capacity ?? confirmed));
}
