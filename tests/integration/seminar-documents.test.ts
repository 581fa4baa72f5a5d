import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import type { Document, Prisma } from "@/lib/db/generated/client";
import { openDraft } from "@/lib/documents/open-draft";
import { loadNewest } from "@/lib/documents/queries";
import { publishDraft, publishDue } from "@/lib/publishing/publish-draft";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import type { ArrangementContent } from "@/lib/seminars/editing/arrangement-content";
import { copySeminar } from "@/lib/seminars/editing/copy-seminar";
import type { WordsContent } from "@/lib/seminars/editing/words-content";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarKind } from "@/lib/seminars/seminar-kind";
import { registerAll } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";
import { openDocuments, writeDraft } from "@/tests/support/seminar-documents";

let site: TestSite;
let words: Document;
let arrangement: Document;

beforeEach(async () => {
  site = await createTestSite(1);
  await site.db.user.create({ data: { id: "olli", name: "Olli", email: "olli@example.org", role: "organiser" } });
  ({ words, arrangement } = await openDocuments(site));
});

const writeWords = (change: (content: WordsContent) => WordsContent) =>
  writeDraft(site, { kind: seminarKind, documentId: words.id, change });
const writeArrangement = (change: (content: ArrangementContent) => ArrangementContent) =>
  writeDraft(site, { kind: arrangementKind, documentId: arrangement.id, change });
const publishWords = async (change: Parameters<typeof writeWords>[0]) => publishDraft(site, await writeWords(change));
const publishArrangement = async (change: Parameters<typeof writeArrangement>[0]) =>
  publishDraft(site, await writeArrangement(change));

const titled = (title: string) => (content: WordsContent) => ({
  ...content,
  words: { ...content.words, fi: { ...content.words.fi, title } },
});
const told2023 = () => site.db.seminar.findUniqueOrThrow({ where: { year: 2023 }, include: { translations: true } });

test("publishing one document leaves the other and its draft as they are, and mails of a move are the arrangement's", async () => {
  await registerAll(site, ["eka"]);
  const day = await writeArrangement((content) => ({ ...content, date: "2023-10-27" }));
  expect(await publishWords(titled("Tilat"))).toMatchObject({ ok: true });
  expect(await told2023()).toMatchObject({ date: new Date("2023-10-26"), translations: [{ title: "Tilat" }] });
  expect(await site.db.outboxMail.count({ where: { kind: "seminarMoved" } })).toBe(0);
  expect((await loadNewest(site, arrangement.id)).publishedAt).toBeNull();

  await writeWords(titled("Äänet"));
  expect(await publishDraft(site, { ...day, tellAll: true })).toMatchObject({ ok: true });
  const after = await told2023();
  expect(after).toMatchObject({
    date: new Date("2023-10-27"),
    translations: [{ title: "Tilat", venueName: "Tieteiden talo" }],
  });
  expect(await site.db.outboxMail.count({ where: { kind: "seminarMoved" } })).toBe(1);
  expect((await loadNewest(site, words.id)).publishedAt).toBeNull();
});

test("a language goes from one document and stays in the other", async () => {
  const venue = { venueName: "Vetenskapernas hus", venueAddress: null };
  await publishArrangement((content) => ({ ...content, words: { ...content.words, sv: venue } }));
  const sv = { title: "Lokaler", lead: null, body: null, afterwards: null };
  await publishWords((content) => ({ ...content, words: { ...content.words, sv } }));
  await publishArrangement((content) => ({ ...content, words: { ...content.words, sv: null } }));
  expect((await told2023()).translations.find(({ locale }) => locale === "sv")).toMatchObject({
    title: "Lokaler",
    venueName: null,
  });
  await publishWords((content) => ({ ...content, words: { ...content.words, sv: null } }));
  expect((await told2023()).translations.map(({ locale }) => locale)).toEqual(["fi"]);
});

const item = (startsAt: string | null, endsAt: string | null) => ({
  id: randomUUID(),
  startsAt,
  endsAt,
  isBreak: false,
  words: { fi: { title: "Avaus", description: null }, sv: null, en: null },
  speakers: [],
});

test("the programme goes along to another day at its times of day, whatever the clocks do in between", async () => {
  await publishWords((content) => ({ ...content, programme: [item("09:30", "10:00"), item(null, null)] }));
  const times = async () =>
    (await site.db.programmeItem.findMany({ orderBy: { position: "asc" } })).map(({ startsAt }) =>
      startsAt?.toISOString(),
    );
  expect(await times()).toEqual(["2023-10-26T06:30:00.000Z", undefined]);
  await publishArrangement((content) => ({ ...content, date: "2023-11-02" }));
  expect(await times()).toEqual(["2023-11-02T07:30:00.000Z", undefined]);

  // Only a draft seminar may lose its date, so the seminar becomes a draft again.
  await publishArrangement((content) => ({ ...content, date: null, announcedAt: null }));
  expect(await times()).toEqual([undefined, undefined]);
  await publishArrangement((content) => ({ ...content, date: "2023-10-26", announcedAt: "2023-08-01T06:00:00.000Z" }));
  // While the seminar had no date, the programme items in the database had no start times. The document still contains
  // the times of day, so publishing it restores the start times.
  await publishWords(titled("Tilat"));
  expect(await times()).toEqual(["2023-10-26T06:30:00.000Z", undefined]);
});

test("revisions from when a seminar was one document are read by both, and no draft or time of it is lost", async () => {
  await site.db.document.deleteMany();
  const before = {
    ...(await arrangementKind.read(site.db, { kind: "arrangement", pageId: null, seminarId: site.seminarId })),
    words: {
      fi: { title: "Luonnos", lead: null, body: null, afterwards: null, venueName: "Uusi talo", venueAddress: null },
      sv: null,
      en: null,
    },
    programme: [{ ...item("2023-10-26T06:30:00.000Z", null) }],
    reminderDays: [5],
  };
  const options = before.options.map((option) => ({ ...option, capacity: 60 }));
  const content = { ...before, options } as unknown as Prisma.InputJsonObject;
  const savedAt = site.clock.now();
  const publishAt = new Date(savedAt.getTime() + 1000);
  const { id } = await site.db.document.create({
    data: {
      kind: "seminar",
      seminarId: site.seminarId,
      revisions: {
        create: [
          { number: 1, content, savedAt, publishedAt: savedAt },
          { number: 2, version: 3, content, savedAt, savedById: "olli", publishAt },
        ],
      },
    },
  });
  const migration = await readFile("prisma/migrations/20261128200600_words_and_arrangement/migration.sql", "utf8");
  // The migration runs twice. The second run must change nothing more.
  for (const _ of [1, 2]) await site.db.$executeRawUnsafe(`DO $migration$ BEGIN ${migration} END $migration$`);

  expect(await site.db.document.count()).toBe(2);
  const deps = { db: site.db, clock: site.clock };
  const subject = { pageId: null, seminarId: site.seminarId };
  const first = await openDraft(deps, seminarKind, { kind: "seminar", ...subject });
  const second = await openDraft(deps, arrangementKind, { kind: "arrangement", ...subject });
  expect(first.document).toMatchObject({ documentId: id, basis: { number: 2, version: 3 } });
  expect(seminarKind.schema.parse(first.document.content)).toMatchObject({
    words: { fi: { title: "Luonnos" } },
    programme: [{ startsAt: "09:30" }],
  });
  expect(second.document.basis).toEqual({ number: 2, version: 3 });
  expect(second.document.content).toMatchObject({ words: { fi: { venueName: "Uusi talo" } }, reminderDays: [5] });

  await publishDue({ db: site.db, clock: clockFrom(publishAt) });
  expect(await told2023()).toMatchObject({
    reminderDays: [5],
    translations: [{ title: "Luonnos", venueName: "Uusi talo" }],
  });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ capacity: 1 });
});

test("readers see the programme in its order, each row in their language or in Finnish", async () => {
  const item = (id: string, title: string, sv: string | null) => ({
    id,
    startsAt: null,
    endsAt: null,
    isBreak: false,
    words: { fi: { title, description: null }, sv: sv ? { title: sv, description: null } : null, en: null },
    speakers: [{ id: randomUUID(), name: "Malli Puhuja", organisation: "Esimerkin kirjasto" }],
  });
  await publishWords((content) => ({
    ...content,
    programme: [item(randomUUID(), "Avaus", "Öppning"), item(randomUUID(), "Kahvi", null)],
  }));
  const { programme } = (await loadSeminar(site, 2023, "sv")) ?? { programme: [] };
  expect(programme.map(({ title }) => title)).toEqual([
    { value: "Öppning", lang: "sv" },
    { value: "Kahvi", lang: "fi" },
  ]);
  expect(programme[0]?.speakers[0]).toMatchObject({ name: "Malli Puhuja", organisation: "Esimerkin kirjasto" });
});

const told = (text: string) => ({
  type: "doc" as const,
  content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text, marks: [] }] }],
});

test("thanks and materials are published like the rest, shown once the seminar has been held, and not copied", async () => {
  await publishWords((content) => ({
    ...content,
    words: { ...content.words, fi: { ...content.words.fi, afterwards: told("Kiitos kaikille") } },
  }));
  const shownAt = async (moment: string) =>
    (await loadSeminar({ ...site, clock: clockFrom(new Date(moment)) }, 2023, "sv"))?.afterwards;
  expect(await shownAt("2023-10-26T23:59:00+03:00")).toBeNull();
  expect(await shownAt("2023-10-27T00:00:00+03:00")).toEqual({ value: told("Kiitos kaikille"), lang: "fi" });

  const copied = await copySeminar(site, { fromYear: 2023, year: 2024, userId: "olli", submissionId: randomUUID() });
  if (!copied.ok) throw new Error(copied.reason);
  const next = await site.db.seminarTranslation.findFirstOrThrow({ where: { seminarId: copied.seminarId } });
  expect(next.afterwards).toBeNull();

  await site.db.seminar.update({ where: { year: 2023 }, data: { cancelledAt: new Date("2023-10-25") } });
  expect(await shownAt("2023-10-27T00:00:00+03:00")).toBeNull();
});

test("a revision from before there was a text for afterwards still opens", async () => {
  const { id, content } = await loadNewest(site, words.id);
  const { fi, ...others } = seminarKind.schema.parse(content).words;
  const { afterwards: _, ...old } = fi;
  const older = { ...others, fi: { ...old, title: "Vanha" } } as Prisma.InputJsonObject;
  await site.db.revision.update({ where: { id }, data: { content: { ...(content as object), words: older } } });
  const subject = { kind: "seminar", pageId: null, seminarId: site.seminarId } as const;
  const opened = await openDraft(site, seminarKind, subject);
  expect(opened.document.content.words.fi).toMatchObject({ title: "Vanha", afterwards: null });
});
