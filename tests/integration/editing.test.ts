import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import type { PageContent } from "@/lib/content/page-content";
import { pageKind } from "@/lib/content/page-kind";
import { loadPage } from "@/lib/content/queries";
import { compareTexts } from "@/lib/documents/compare";
import type { Basis } from "@/lib/documents/document";
import { noMails } from "@/lib/documents/mailing";
import { openDocument } from "@/lib/documents/open-draft";
import { loadRevisions } from "@/lib/documents/queries";
import { restoreRevision } from "@/lib/documents/restore-revision";
import { saveDraft } from "@/lib/documents/save-draft";
import { publishDraft, publishDue } from "@/lib/publishing/publish-draft";
import { scheduleDraft } from "@/lib/publishing/schedule-draft";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import { copySeminar } from "@/lib/seminars/editing/copy-seminar";
import { seminarKind } from "@/lib/seminars/seminar-kind";
import { createFullSeminar } from "@/tests/support/full-seminar";
import { createTestSite, duringRegistration, type TestSite } from "@/tests/support/seminar";

const quietly = { now: duringRegistration, tellAll: false };
const first: Basis = { number: 1, version: 1 };
const minutes = (count: number) => clockFrom(new Date(duringRegistration.getTime() + count * 60_000));

let site: TestSite;
const users = { maija: "", matti: "" };

beforeAll(async () => {
  site = await createTestSite();
  for (const name of ["maija", "matti"] as const) {
    users[name] = (await site.db.user.create({ data: { id: name, name, email: `${name}@example.org` } })).id;
  }
});

const content = (title: string): PageContent => ({
  fi: { title, lead: null, body: { type: "doc", content: [] } },
  sv: null,
  en: null,
});

async function createPage(key: string | null = null) {
  const page = await site.db.page.create({
    data: { key, updatedAt: duringRegistration, translations: { create: { locale: "fi", title: "Alku", body: {} } } },
  });
  return openDocument(site, pageKind, { kind: "page", pageId: page.id, seminarId: null });
}

const publicTitle = async (pageId: string | null) =>
  (await site.db.pageTranslation.findFirst({ where: { pageId: pageId ?? "" } }))?.title;

test("what is public becomes the first revision, once, also when two open it at the same moment", async () => {
  const page = await site.db.page.create({ data: { updatedAt: duringRegistration } });
  const subject = { kind: "page", pageId: page.id, seminarId: null } as const;
  const opened = await Promise.all([1, 2, 3].map(() => openDocument(site, pageKind, subject)));
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
  expect(await loadRevisions(site, opened[0]?.id ?? "")).toHaveLength(1);
});

test("a draft is public only when it is published", async () => {
  const document = await createPage();
  const saved = await saveDraft(site, {
    documentId: document.id,
    basis: first,
    content: content("Luonnos"),
    userId: users.maija,
  });
  expect(await publicTitle(document.pageId)).toBe("Alku");
  if (!saved.ok) throw new Error("not saved");
  expect(await publishDraft(site, { documentId: document.id, basis: saved.basis, userId: users.maija })).toEqual({
    ok: true,
    mailed: noMails,
  });
  expect(await publicTitle(document.pageId)).toBe("Luonnos");
  expect(await site.db.auditEntry.findFirst({ where: { subject: document.id } })).toMatchObject({
    action: "page.published",
  });
});

test("one writer's sitting is one revision; a pause, another writer and a publication begin a new one", async () => {
  const { id: documentId } = await createPage();
  const save = async (basis: Basis, userId: string, title: string, after: number) => {
    const saved = await saveDraft(
      { ...site, clock: minutes(after) },
      { documentId, basis, content: content(title), userId },
    );
    return saved.ok ? saved.basis : first;
  };
  let basis = await save(first, users.maija, "a", 0);
  basis = await save(basis, users.maija, "b", 5);
  expect(basis).toEqual({ number: 2, version: 2 });
  basis = await save(basis, users.maija, "c", 20);
  expect(basis).toEqual({ number: 3, version: 1 });
  basis = await save(basis, users.matti, "d", 21);
  expect(basis).toEqual({ number: 4, version: 1 });
  await publishDraft(site, { documentId, basis, userId: users.matti });
  expect(await save(basis, users.matti, "e", 22)).toEqual({ number: 5, version: 1 });
  expect(await save({ number: 5, version: 1 }, users.matti, "e", 23)).toEqual({ number: 5, version: 1 });
});

test("of many who save on the same basis one succeeds, and the others are told who is ahead", async () => {
  const { id: documentId } = await createPage();
  const results = await Promise.all(
    ["a", "b", "c", "d", "e"].map((title) =>
      saveDraft(site, { documentId, basis: first, content: content(title), userId: users.maija }),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toEqual({
    ok: false,
    reason: "savedMeanwhile",
    newest: { number: 2, version: 1 },
  });
  expect(await publishDraft(site, { documentId, basis: first, userId: users.matti })).toMatchObject({ ok: false });
});

test("a save that comes again is no conflict: the same words, or the screen that saved last", async () => {
  const { id: documentId } = await createPage();
  const save = (title: string, sitting: string, userId = users.maija) =>
    saveDraft(site, { documentId, basis: first, content: content(title), userId, sitting });
  const [mine, other] = [randomUUID(), randomUUID()];
  const saved = { ok: true, basis: { number: 2, version: 1 } };
  expect(await save("a", mine)).toEqual(saved);
  // The editing screen did not get the answer to its first save. It saves again: first the same words, and then more
  // words.
  expect(await save("a", mine)).toEqual(saved);
  expect(await save("ab", mine)).toEqual({ ok: true, basis: { number: 2, version: 2 } });
  // A save by another user with the same words causes no conflict. A save by another user with different words causes
  // one.
  expect(await save("ab", other, users.matti)).toMatchObject({ ok: true });
  expect(await save("b", other, users.matti)).toMatchObject({ ok: false, reason: "savedMeanwhile" });
});

test("a publication is due by the clock, also when the job is late, and happens once", async () => {
  const document = await createPage();
  const documentId = document.id;
  const saved = await saveDraft(site, { documentId, basis: first, content: content("Ajastettu"), userId: users.maija });
  if (!saved.ok) throw new Error("not saved");
  const order = { documentId, basis: saved.basis, userId: users.maija };
  expect(await scheduleDraft(site, { ...order, publishAt: minutes(-1).now() })).toEqual({
    ok: false,
    reason: "inThePast",
  });
  await scheduleDraft(site, { ...order, publishAt: minutes(60).now() });
  await publishDue({ ...site, clock: minutes(59) });
  expect(await publicTitle(document.pageId)).toBe("Alku");
  await Promise.all([1, 2, 3].map(() => publishDue({ ...site, clock: minutes(300) })));
  expect(await publicTitle(document.pageId)).toBe("Ajastettu");
  expect(await site.db.revision.count({ where: { documentId, publishAt: null, publishedAt: { not: null } } })).toBe(2);
});

test("an earlier revision comes back as a draft", async () => {
  const document = await createPage();
  const documentId = document.id;
  await saveDraft(site, { documentId, basis: first, content: content("Virhe"), userId: users.maija });
  const basis = { number: 2, version: 1 };
  const restored = await restoreRevision(site, { documentId, number: 1, basis, userId: users.matti });
  expect(restored).toEqual({ ok: true, basis: { number: 3, version: 1 } });
  // Matti has lost the answer and sends again. Maija, who does the same at the same time, is told of Matti's revision.
  expect(await restoreRevision(site, { documentId, number: 1, basis, userId: users.matti })).toEqual(restored);
  expect(await restoreRevision(site, { documentId, number: 1, basis, userId: users.maija })).toMatchObject({
    ok: false,
    reason: "savedMeanwhile",
  });
  expect(await restoreRevision(site, { documentId, number: 9, basis, userId: users.matti })).toMatchObject({
    ok: false,
  });
  const [newest] = await loadRevisions(site, documentId);
  expect(newest).toMatchObject({ number: 3, restoredFrom: 1, savedBy: { name: "matti" } });
});

test("a comparison shows words, not structure", () => {
  const texts = (title: string) => pageKind.texts(content(title));
  expect(compareTexts(texts("Sama"), texts("Sama"))).toEqual([]);
  expect(compareTexts(texts("Vanha otsikko"), texts("Uusi otsikko"))).toEqual([
    {
      place: "title",
      locale: "fi",
      lines: [
        [
          { kind: "removed", text: "Vanha" },
          { kind: "added", text: "Uusi" },
          { kind: "same", text: " otsikko" },
        ],
      ],
    },
  ]);
});

test("pages have addresses made from their titles, and old ones stay theirs", async () => {
  const publish = async (title: string, document: { id: string }, basis: Basis) => {
    const saved = await saveDraft(site, {
      documentId: document.id,
      basis,
      content: content(title),
      userId: users.maija,
    });
    if (saved.ok) await publishDraft(site, { documentId: document.id, basis: saved.basis, userId: users.maija });
    return saved.ok ? saved.basis : basis;
  };
  const [one, other] = [await createPage(), await createPage()];
  const basis = await publish("Äänet ja tilat", one, first);
  await publish("Äänet ja tilat", other, first);
  await publish("Hiljaisuus", one, basis);
  const slugs = await site.db.pageSlug.findMany({ orderBy: { createdAt: "asc" } });
  const of = (pageId: string | null) => slugs.filter((row) => row.pageId === pageId).map(({ slug }) => slug);
  expect([of(one.pageId), of(other.pageId)]).toEqual([["aanet-ja-tilat", "hiljaisuus"], ["aanet-ja-tilat-2"]]);
});

test("a whole seminar is read and published without losing anything", async () => {
  const { seminar, onSite } = await createFullSeminar(site.db, 2024);
  const subject = { kind: "arrangement", pageId: null, seminarId: seminar.id } as const;
  const before = await arrangementKind.read(site.db, subject);
  const turned = { ...before, options: before.options.toReversed(), questions: before.questions.toReversed() };
  const publish = (next: typeof before) =>
    site.db.$transaction((tx) => arrangementKind.publish(tx, subject, arrangementKind.schema.parse(next), quietly));
  const words = { ...subject, kind: "seminar" } as const;
  const told = await seminarKind.read(site.db, words);
  await publish(turned);
  expect(await arrangementKind.read(site.db, subject)).toEqual(turned);
  await publish(before);
  expect(await arrangementKind.read(site.db, subject)).toEqual(before);
  expect(before.options[0]?.id).toBe(onSite.id);

  const rewritten = { ...told, words: { ...told.words, sv: null, en: { ...told.words.fi, title: "Anew" } } };
  await site.db.$transaction((tx) => seminarKind.publish(tx, words, rewritten, quietly));
  expect(await seminarKind.read(site.db, words)).toEqual(rewritten);
  expect(await arrangementKind.read(site.db, subject)).toEqual(before);
});

test("next year's seminar begins as this year's, without its days, and is a draft", async () => {
  const { seminar, questions } = await createFullSeminar(site.db, 2025);
  const copy = (submissionId: string) =>
    copySeminar(site, { fromYear: 2025, year: 2026, userId: users.maija, submissionId });
  const submissionId = randomUUID();
  const copied = await copy(submissionId);
  // The form is sent again because its answer was lost. It creates no second seminar.
  expect(await copy(submissionId)).toEqual(copied);
  if (!copied.ok) throw new Error(copied.reason);
  const read = async (seminarId: string) => {
    const of = { pageId: null, seminarId };
    const arrangement = await arrangementKind.read(site.db, { kind: "arrangement", ...of });
    return { ...arrangement, told: await seminarKind.read(site.db, { kind: "seminar", ...of }) };
  };
  const [from, to] = [await read(seminar.id), await read(copied.seminarId)];
  expect(to.told.words).toEqual(from.told.words);
  expect(to).toMatchObject({ words: from.words, date: null, announcedAt: null, registrationOpensAt: null });
  expect(to.questions.map(({ words }) => words)).toEqual(from.questions.map(({ words }) => words));
  expect(to.questions.at(-1)?.optionId).toBe(to.options[0]?.id);
  const seatsOf = async (seminarId: string) =>
    (await site.db.attendanceOption.findMany({ where: { seminarId }, orderBy: { position: "asc" } })).map(
      ({ capacity, noLimit }) => ({ capacity, noLimit }),
    );
  expect(await seatsOf(copied.seminarId)).toEqual([
    { capacity: 2, noLimit: false },
    { capacity: null, noLimit: true },
  ]);
  const audit = await site.db.auditEntry.findMany({ where: { action: { startsWith: "seats." } } });
  expect(audit.map(({ action, userId }) => `${action} ${userId}`).sort()).toEqual([
    "seats.set maija",
    "seats.unlimited maija",
  ]);
  expect(to.questions.some(({ id }) => questions.some((question) => question.id === id))).toBe(false);
  expect(await copy(randomUUID())).toEqual({
    ok: false,
    reason: "yearTaken",
  });
});

test("the pages of the site go on being read as before", async () => {
  const document = await createPage("privacy");
  expect((await loadPage(site, { key: "privacy" }, "sv"))?.title).toBe("Alku");
  expect(document.pageId).not.toBeNull();
});
