// Measures the organisers' pages with very many participants: a search, one page of the table, and the exports. The
// exports are compared with PostgreSQL's own COPY.
import { createDb, type Db } from "@/lib/db/client";
import type { ExportKind } from "@/lib/export/export-kinds";
import { makeExport } from "@/lib/export/make-export";
import { end, runMain } from "@/lib/launch/ending";
import { readFilter } from "@/lib/participants/filter";
import { loadParticipants } from "@/lib/participants/queries";
import { registerMany } from "@/tests/support/many-registrations";
import { duringRegistration as clock } from "./lanes/clock";
import { startMeasuredDatabase } from "./measured-site";
import { percentile } from "./percentile";
import { printTable, share, tenths, whole } from "./table";

const sizes = [10_000, 100_000];
/** Texts that organisers may type into the search field: short and long, rare and common, one word or two. */
const words = [
  "a",
  "ö",
  "vi",
  "žo",
  "öh",
  "ain",
  "virt",
  "lindq",
  "žofia öh",
  "aino virtanen 7",
  "hlo4242",
  "tiedek",
  "77",
];
const searches = [...words, "xyzzy", "qq", "kirjasto 399", "99999", "@kirjasto39.", "niemi kaup"];
const rounds = 20;
/**
 * The number of registrations for which badges are printed. Only people with a seat get a badge, so the file contains
 * about 300 badges.
 */
const withBadges = 326;

type Filled = { db: Db; seminarId: string; userId: string };

await runMain(async () => {
  for (const size of sizes) {
    const site = await fill(size);
    await search(site, size);
    await files(site, size);
    await site.db.$disconnect();
  }
  const { milliseconds, grown } = await taken(await fill(withBadges), "badges-large.pdf");
  printTable(
    `Badges of ${withBadges} registrations`,
    ["", "seconds", "memory grew"],
    [["PDF", ...cells(milliseconds, grown)]],
  );
  await end(0);
});

async function fill(count: number): Promise<Filled> {
  const db = createDb(await startMeasuredDatabase());
  const { id: seminarId } = await db.seminar.findUniqueOrThrow({ where: { year: 2023 } });
  await registerMany(db, { seminarId, count, until: clock.now() });
  const { id: userId } = await db.user.findFirstOrThrow();
  return { db, seminarId, userId };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function search({ db, seminarId }: Filled, size: number): Promise<void> {
  const look = (query: Record<string, string>) => loadParticipants({ db }, { seminarId, filter: readFilter(query) });
  const lanes: [string, Record<string, string>[]][] = [
    ["searching", searches.map((q) => ({ q }))],
    ["a page by number", [{}, { page: "2" }, { page: "50" }]],
    ["a page by name", [{ sort: "name" }, { sort: "name", order: "desc" }]],
  ];
  const rows: string[][] = [];
  for (const [name, queries] of lanes) {
    for (const query of queries) await look(query);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++)
      for (const query of queries) times.push(await timed(() => look(query)));
    rows.push([name, ...[50, 99, 100].map((part) => tenths(percentile(times, part)))]);
  }
  printTable(`Milliseconds among ${whole(size)} participants`, ["", "p50", "p99", "slowest"], rows);
}

async function files(site: Filled, size: number): Promise<void> {
  const copy = await timed(() => copyTo(site.db));
  const rows = [["COPY … TO", tenths(copy / 1000), "–", "100 %"]];
  for (const kind of ["plain.csv", "csv", "xlsx"] as const) {
    const { milliseconds, grown } = await taken(site, kind);
    rows.push([kind, ...cells(milliseconds, grown), share(milliseconds, copy)]);
  }
  printTable(`Files of ${whole(size)} participants`, ["", "seconds", "memory grew", "of COPY"], rows);
}

function cells(milliseconds: number, grown: number): string[] {
  return [tenths(milliseconds / 1000), `${whole(grown / 2 ** 20)} MB`];
}

/** Exports the same rows as the site, in the same order, with PostgreSQL alone. */
function copyTo(db: Db): Promise<unknown> {
  return db.$executeRaw`
    COPY (SELECT r.*, billing.*, needs.dietary FROM registration AS r
      LEFT JOIN billing_details AS billing ON billing.registration_id = r.id
      LEFT JOIN special_needs AS needs ON needs.registration_id = r.id ORDER BY r.number)
    TO '/dev/null' WITH (FORMAT csv, HEADER)`;
}

/** Measures how long an export takes, and how much the memory (RSS) of this process grows during the export. */
async function taken({ db, seminarId, userId }: Filled, kind: ExportKind) {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const seminar = { id: seminarId, year: 2023, heading: "Seminaari 2023" };
  const order = { kind, seminar, userId, filter: readFilter({}), locale: "fi", cardsKey: "a bench's own" } as const;
  const milliseconds = await timed(() =>
    makeExport({ db, clock }, order, () => new Promise((more) => setImmediate(more))),
  );
  clearInterval(look);
  return { milliseconds, grown: most - before };
}
