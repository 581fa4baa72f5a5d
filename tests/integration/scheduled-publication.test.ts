import { beforeAll, expect, test, vi } from "vitest";
import { readAuditFilter } from "@/lib/audit/audit-filter";
import { loadAudit } from "@/lib/audit/load-audit";
import { clockFrom } from "@/lib/clock";
import { trashPage, unpublishPage } from "@/lib/content/change-page";
import { listPages } from "@/lib/content/list-pages";
import type { PageContent } from "@/lib/content/page-content";
import { pageKind } from "@/lib/content/page-kind";
import { createDb } from "@/lib/db/client";
import type { Document } from "@/lib/db/generated/client";
import { changesBetween } from "@/lib/documents/changes-between";
import type { Basis } from "@/lib/documents/document";
import { openDocument, openDraft } from "@/lib/documents/open-draft";
import { loadFailedPublications, loadPublication } from "@/lib/documents/publication";
import { loadRevisions } from "@/lib/documents/queries";
import { saveDraft } from "@/lib/documents/save-draft";
import { kindOf } from "@/lib/publishing/kinds";
import { publishDraft, publishDue } from "@/lib/publishing/publish-draft";
import { scheduleDraft, takePlace, unschedule } from "@/lib/publishing/schedule-draft";
import { createTestSite, duringRegistration, type TestSite } from "@/tests/support/seminar";

const first: Basis = { number: 1, version: 1 };
const minutes = (count: number) => clockFrom(new Date(duringRegistration.getTime() + count * 60_000));
const userId = "maija";
let site: TestSite;

beforeAll(async () => {
  site = await createTestSite();
  await site.db.user.create({ data: { id: userId, name: "Maija", email: "maija@example.org" } });
});

const content = (title: string): PageContent => ({
  fi: { title, lead: null, body: { type: "doc", content: [] } },
  sv: null,
  en: null,
});

async function createPage(): Promise<Document> {
  const page = await site.db.page.create({
    data: { updatedAt: duringRegistration, translations: { create: { locale: "fi", title: "Alku", body: {} } } },
  });
  return openDocument(site, pageKind, { kind: "page", pageId: page.id, seminarId: null });
}

async function save({ id }: Document, basis: Basis, title: string): Promise<Basis> {
  const saved = await saveDraft(site, { documentId: id, basis, content: content(title), userId });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.basis;
}

const at = (count: number) => minutes(count).now();
const due = (count: number) => publishDue({ ...site, clock: minutes(count) });
const schedule = (document: Document, basis: Basis, count: number) =>
  scheduleDraft(site, { documentId: document.id, basis, userId, publishAt: at(count) });
const publish = (document: Document, basis: Basis) => publishDraft(site, { documentId: document.id, basis, userId });
const title = async ({ pageId }: Document) =>
  (await site.db.pageTranslation.findFirst({ where: { pageId: pageId ?? "", locale: "fi" } }))?.title;
const publication = (document: Document) => loadPublication(site, kindOf(document.kind), document);

test("publishing a newer revision ends the time of an older one", async () => {
  const page = await createPage();
  const a = await save(page, first, "A");
  await schedule(page, a, 2);
  const b = await save(page, a, "B");
  expect(b.number).toBe(a.number + 1);
  expect(await publish(page, b)).toMatchObject({ ok: true });
  expect(await publication(page)).toMatchObject({ published: b.number, scheduled: null });
  await due(300);
  expect(await title(page)).toBe("B");
});

test("a document has one time: setting a newer revision's ends the older one's, whichever would come first", async () => {
  for (const [older, newer] of [
    [60, 30],
    [30, 60],
  ] as const) {
    const page = await createPage();
    const a = await save(page, first, "A");
    await schedule(page, a, older);
    const b = await save(page, a, "B");
    await schedule(page, b, newer);
    expect(await publication(page)).toMatchObject({ scheduled: { number: b.number, at: at(newer) } });
    // The site was down at both scheduled times, and publishes only after them.
    await due(300);
    expect(await title(page)).toBe("B");
    await due(600);
    expect(await title(page)).toBe("B");
  }
});

test("what is older than what readers see is never published, even if it has a time", async () => {
  const page = await createPage();
  const a = await save(page, first, "A");
  await schedule(page, a, 30);
  const b = await save(page, a, "B");
  // An earlier version of the site could publish a newer revision (saved state) while an older revision was still
  // scheduled. This statement creates such a state.
  const where = { documentId_number: { documentId: page.id, number: b.number } };
  await site.db.revision.update({ where, data: { publishedAt: duringRegistration } });
  await due(60);
  expect(await title(page)).toBe("Alku");
  expect(await publication(page)).toMatchObject({ published: b.number, scheduled: null });
});

test("the database lets no document have two times", async () => {
  const page = await createPage();
  const a = await save(page, first, "A");
  await schedule(page, a, 30);
  const b = await save(page, a, "B");
  const where = { documentId_number: { documentId: page.id, number: b.number } };
  await expect(site.db.revision.update({ where, data: { publishAt: at(40) } })).rejects.toThrow();
});

test("what is written on goes beside what waits, and takes its place only when somebody says so", async () => {
  const page = await createPage();
  const a = await save(page, first, "A");
  await schedule(page, a, 60);
  const b = await save(page, a, "B");
  expect(await publication(page)).toMatchObject({ published: 1, scheduled: { number: a.number, at: at(60) } });
  expect(await takePlace(site, { documentId: page.id, basis: a, userId })).toMatchObject({ reason: "savedMeanwhile" });
  expect(await takePlace(site, { documentId: page.id, basis: b, userId })).toEqual({ ok: true });
  expect(await publication(page)).toMatchObject({ scheduled: { number: b.number, at: at(60) } });
  await due(60);
  expect(await title(page)).toBe("B");
  expect(await takePlace(site, { documentId: page.id, basis: b, userId })).toMatchObject({ reason: "notScheduled" });
});

test("the log says who had scheduled what the clock published, and which version; without an entry nothing is published", async () => {
  const page = await createPage();
  const a = await save(page, first, "A");
  await schedule(page, a, 2);
  await site.db.$executeRaw`
    ALTER TABLE audit_entry ADD CONSTRAINT nothing_by_the_clock CHECK (action NOT LIKE '%OnTime') NOT VALID`;
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await due(2);
  said.mockRestore();
  expect(await title(page)).toBe("Alku");
  await site.db.$executeRaw`ALTER TABLE audit_entry DROP CONSTRAINT nothing_by_the_clock`;
  expect(await publish(page, a)).toMatchObject({ ok: true });

  const again = await createPage();
  const b = await save(again, first, "Ajoissa");
  await schedule(again, b, 2);
  await due(2);
  const { rows } = await loadAudit(site, readAuditFilter({ action: "page.publishedOnTime" }));
  const entry = { who: "Maija", subject: "Ajoissa", revision: b.number, at: at(2) };
  expect(rows.filter(({ subject }) => subject === "Ajoissa")).toMatchObject([entry]);
});

test("of a document with newer changes the scheduled revision is published on time, and the changes go on waiting", async () => {
  const page = await createPage();
  const a = await save(page, first, "A");
  await schedule(page, a, 60);
  const b = await save(page, a, "B");
  await due(60);
  expect(await title(page)).toBe("A");
  expect(await publication(page)).toMatchObject({ published: a.number, scheduled: null });
  expect(await loadRevisions(site, page.id)).toMatchObject([{ number: b.number, publishedAt: null }, {}, {}]);
});

test("a time is cancelled whatever has been written since, and whoever has the document open", async () => {
  const page = await createPage();
  const a = await save(page, first, "A");
  await schedule(page, a, 60);
  await save(page, a, "B");
  await unschedule(site, { documentId: page.id, userId });
  await due(300);
  expect(await title(page)).toBe("Alku");
  expect(await publication(page)).toMatchObject({ published: 1, scheduled: null });
});

test("a page that is taken off the site, or thrown away, does not come back by its time", async () => {
  for (const leave of [
    unpublishPage,
    (deps: TestSite, order: { pageId: string; userId: string }) => trashPage(deps, { ...order, trashed: true }),
  ] as const) {
    const page = await createPage();
    const a = await save(page, first, "A");
    await schedule(page, a, 60);
    await leave(site, { pageId: page.pageId ?? "", userId });
    await due(300);
    expect(await title(page)).not.toBe("A");
    expect(await publication(page)).toMatchObject({ scheduled: null, hidden: "offSite" });
  }
});

test("a revision that can't be read keeps nothing else from being published: it is logged once and shown", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const [broken, sound] = [await createPage(), await createPage()];
  for (const [page, count] of [
    [broken, 30],
    [sound, 31],
  ] as const)
    await schedule(page, await save(page, first, "A"), count);
  await site.db.revision.updateMany({ where: { documentId: broken.id, number: 2 }, data: { content: { fi: 7 } } });

  await Promise.all([1, 2, 3].map(() => due(40)));
  await due(41);
  expect(await title(sound)).toBe("A");
  expect(await title(broken)).toBe("Alku");
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();

  expect(await publication(broken)).toMatchObject({
    published: 1,
    scheduled: null,
    failed: { number: 2, reason: "unreadable" },
  });
  expect(await loadFailedPublications(site)).toMatchObject([{ document: { id: broken.id }, reason: "unreadable" }]);
  const listed = await listPages(site);
  expect(listed.find(({ id }) => id === broken.pageId)).toMatchObject({ failed: { reason: "unreadable" } });
  // When a readable revision is published, the document disappears from the list of failed publications.
  expect(await publish(broken, await save(broken, { number: 2, version: 1 }, "B"))).toMatchObject({ ok: true });
  expect(await loadFailedPublications(site)).toEqual([]);
});

test("what the database is not ready for stays due, and the page that asked goes on", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const page = await createPage();
  await schedule(page, await save(page, first, "A"), 30);
  const hurried = createDb(`${site.url}?options=-c%20lock_timeout%3D50`);
  await site.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM document WHERE id = ${page.id}::uuid FOR UPDATE`;
    await publishDue({ db: hurried, clock: minutes(40) });
  });
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
  await hurried.$disconnect();
  expect(await publication(page)).toMatchObject({ failed: null, scheduled: { number: 2 } });
  await due(40);
  expect(await title(page)).toBe("A");
});

test("a draft that can't be published is saved, opened as it was typed and compared, and publishing says so", async () => {
  const page = await createPage();
  const basis = await save(page, first, "");
  expect(await publish(page, basis)).toEqual({ ok: false, reason: "unreadable" });
  const subject = { kind: "page", pageId: page.pageId, seminarId: null } as const;
  expect((await openDraft(site, pageKind, subject)).document.content.fi.title).toBe("");
  expect(await title(page)).toBe("Alku");
  const changes = await changesBetween(site, pageKind, { documentId: page.id, number: 2, mine: content("B") });
  expect(changes).toMatchObject([{ place: "title" }]);
});
