import { readdir, readFile } from "node:fs/promises";
import { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { readAuditFilter } from "@/lib/audit/audit-filter";
import { loadAudit } from "@/lib/audit/load-audit";
import { clockFrom } from "@/lib/clock";
import { migrateDeploy } from "@/lib/db/migrate";
import { isExportKind } from "@/lib/export/export-kinds";
import { writers } from "@/lib/export/writers";
import { loadResults } from "@/lib/feedback/queries";
import { listMessages } from "@/lib/messages/queries";
import { loadOverview } from "@/lib/overview/load-overview";
import { noFilter } from "@/lib/participants/filter";
import { loadParticipant } from "@/lib/participants/load-participant";
import { loadParticipants } from "@/lib/participants/queries";
import { kindOf } from "@/lib/publishing/kinds";
import { publishDue } from "@/lib/publishing/publish-draft";
import { countParticipants } from "@/lib/registration/count-participants";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { runRetention } from "@/lib/retention/run-retention";
import { loadQueue } from "@/lib/seats/load-queue";
import { loadHistory, loadSeminar } from "@/lib/seminars/queries";
import { createEmptyTestDatabase, createTestDatabase, openTestDb } from "@/tests/support/database";
import { takeExport } from "@/tests/support/export";
import { runJobs } from "@/tests/support/jobs";
import type { TestSite } from "@/tests/support/seminar";
import { dayAfter, spendAYear } from "@/tests/support/year-of-use";

const folder = "tests/upgrades";
const versions = (await readdir(folder)).map((file) => file.replace(/\.sql$/, ""));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Returns every column, constraint, index and enum value of the site's tables, as the database describes them. */
const structure = (url: string) =>
  ask(
    url,
    `SELECT format('%s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) AS part
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT format('%s %s', enumtypid::regtype, enumlabel) FROM pg_enum
    ORDER BY 1`,
  );

describe.each(versions)("a database of version %s, after a year of use", (version) => {
  const year = 2023;
  let site: TestSite;
  const at = (moment: string): TestSite => ({ ...site, clock: clockFrom(new Date(moment)) });

  beforeAll(async () => {
    const url = await createEmptyTestDatabase();
    await ask(url, await readFile(`${folder}/${version}.sql`, "utf8"));
    await migrateDeploy(url);
    const db = openTestDb(url);
    const seminar = await db.seminar.findUniqueOrThrow({ where: { year }, include: { options: true } });
    const clock = clockFrom(new Date(`${year}-${dayAfter}+03:00`));
    site = { db, clock, url, seminarId: seminar.id, optionId: seminar.options[0]?.id ?? "" };
  });

  test("has the same structure as a new one", async () => {
    expect(await structure(site.url)).toEqual(await structure(await createTestDatabase()));
  });

  test("shows readers its seminars", async () => {
    const seminar = await loadSeminar(site, year, "fi");
    expect(seminar).toMatchObject({ year, state: "held", title: { value: "Kokeiluseminaari" } });
    expect((await loadHistory(site, "fi")).map(({ year: of, state }) => [of, state])).toEqual([
      [year, "held"],
      [year + 1, "cancelled"],
    ]);
  });

  test("shows organisers everyone in their state, with all their answers, and the queue", async () => {
    const { rows } = await loadParticipants(site, { seminarId: site.seminarId, filter: noFilter });
    expect(rows.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
      "Malli eka confirmed",
      "Malli kahdeksas confirmed",
      "Malli kolmas confirmed",
      "Malli kuudes confirmed",
      "Malli neljas confirmed",
      "Malli puhelimesta waiting",
      "Malli seitsemas waiting",
      "Malli toka cancelled",
      "Malli viides confirmed",
    ]);
    const [onSite, remote] = await loadQueue(site, year, "fi");
    expect([onSite, remote]).toMatchObject([
      { capacity: 4, taken: 4, entries: [{ name: "Malli seitsemas" }, { name: "Malli puhelimesta" }] },
      { capacity: null, noLimit: true, taken: 2, entries: [] },
    ]);
    const opened = await Promise.all(
      rows.map(({ id }) => loadParticipant(site, { seminarYear: year, registrationId: id, locale: "fi" })),
    );
    // Only people who take part on site are asked all seven questions. People who take part remotely are asked six.
    const asked = await loadFormSpec(site, year, "fi");
    expect(asked.questions).toHaveLength(7);
    for (const participant of opened)
      expect(participant?.answers.length, participant?.name).toBe(participant?.optionMode === "onSite" ? 7 : 6);
  });

  test("gives organisers every file, the overview, the messages, the feedback and the log", async () => {
    const { id: userId } = await site.db.user.findFirstOrThrow({ where: { role: "organiser" } });
    for (const kind of Object.keys(writers).filter(isExportKind))
      expect((await takeExport(site, { kind, userId })).length, kind).toBeGreaterThan(0);
    const date = new Date(`${year}-10-26`);
    const overview = await loadOverview(site, { id: site.seminarId, year, date }, "fi");
    expect(overview.diets.rows).toEqual([{ name: "Ei pähkinöitä", count: 1 }]);
    expect((await listMessages(site, year)).map(({ title, state }) => `${title?.value} ${state}`).sort()).toEqual([
      "Kesken draft",
      "Kiitos scheduled",
      "Tervetuloa sent",
    ]);
    expect(await loadResults(site, site.seminarId)).toMatchObject({
      count: 1,
      texts: { wishes: [{ value: "Lisää kahvia" }] },
    });
    const log = await loadAudit(site, readAuditFilter({ year: `${year}`, number: "10" }));
    expect(log.rows).toMatchObject([
      { action: "participant.added", who: "Malli organiser", about: { number: 10, year } },
    ]);
  });

  test("keeps every revision readable, and publishes what was scheduled when its time comes", async () => {
    const documents = await site.db.document.findMany({ include: { revisions: true } });
    for (const { kind, revisions } of documents)
      for (const { content, number } of revisions)
        expect(kindOf(kind).schema.safeParse(content).success, `${kind} ${number}`).toBe(true);
    await publishDue(at(`${year}-12-01T09:01:00+02:00`));
    expect(await loadSeminar(site, year, "fi")).toMatchObject({ lead: { value: "Tervetuloa kokeilemaan." } });
    expect(
      await site.db.revision.count({ where: { OR: [{ publishAt: { not: null } }, { failedAt: { not: null } }] } }),
    ).toBe(0);
  });

  test("does the jobs that waited, and sends the mails", async () => {
    await runJobs(at(`${year}-12-01T09:02:00+02:00`));
    expect(await ask(site.url, "SELECT task_identifier, last_error FROM graphile_worker.jobs")).toEqual([]);
    expect(await site.db.outboxMail.count({ where: { lastError: { not: null } } })).toBe(0);
  });

  test("erases the year when it is due, keeps its counts, and is used for another one", async () => {
    const before = await countParticipants(site, year);
    await runRetention(at(`${year + 1}-12-01T03:00:00+02:00`));
    expect(await site.db.registration.count({ where: { seminarId: site.seminarId } })).toBe(0);
    expect(await countParticipants(site, year)).toEqual({ ...before, specialNeeds: 0 });
    await spendAYear(site.db, year + 3);
    expect(await countParticipants(site, year + 3)).toEqual(before);
  });
});
