import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { createPage } from "@/lib/content/change-page";
import { pageAddress } from "@/lib/content/page-addresses";
import type { Tx } from "@/lib/db/client";
import { endPreviewLink, loadPreviewLinks, makePreviewLink, previewLinkEnds } from "@/lib/preview/preview-links";
import { withDrafts } from "@/lib/preview/with-drafts";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import { createRegistration } from "@/tests/support/registration";
import { createTestSite, duringRegistration, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const userId = "maija";

beforeAll(async () => {
  site = await createTestSite();
  await site.db.user.create({ data: { id: userId, name: "Maija", email: "maija@example.org" } });
});

const daysLater = (days: number) => ({
  db: site.db,
  clock: clockFrom(new Date(duringRegistration.getTime() + days * 24 * 3600 * 1000)),
});
const titles = (tx: Tx) => tx.pageTranslation.findMany({ select: { title: true } });

test("drafts are published for who looks, and for nobody else, before, meanwhile or after", async () => {
  const pageId = await createPage(site, { title: "Luonnos sivusta", userId, submissionId: randomUUID() });
  const seen = await withDrafts(site, async (tx) => {
    expect(await titles(site.db)).toEqual([]);
    return { titles: await titles(tx), address: await pageAddress(tx, pageId, "fi") };
  });
  expect(seen).toEqual({ titles: [{ title: "Luonnos sivusta" }], address: "/sivut/luonnos-sivusta" });
  expect(await titles(site.db)).toEqual([]);
  expect(await site.db.pageSlug.count()).toBe(0);
  expect(await site.db.revision.count({ where: { publishedAt: { not: null } } })).toBe(0);
});

test("what is due is public in a preview as it is outside, and an error while looking takes everything back", async () => {
  const look = withDrafts(site, async () => {
    throw new Error("the page can't be drawn");
  });
  await expect(look).rejects.toThrow("can't be drawn");
  expect(await titles(site.db)).toEqual([]);
});

test("a draft that can't be published is left out, and the others are seen", async () => {
  await createRegistration(site.db, site);
  const content = await arrangementKind.read(site.db, { kind: "arrangement", pageId: null, seminarId: site.seminarId });
  const revision = { number: 1, content: { ...content, options: [] }, savedAt: duringRegistration };
  await site.db.document.create({
    data: { kind: "arrangement", seminarId: site.seminarId, revisions: { create: revision } },
  });
  const seen = await withDrafts(site, async (tx) => ({
    titles: await titles(tx),
    options: await tx.attendanceOption.count(),
  }));
  expect(seen).toEqual({ titles: [{ title: "Luonnos sivusta" }], options: 1 });
});

test("a preview gives way to someone who holds a seat's row, and doesn't make him wait", async () => {
  await site.db.revision.updateMany({
    data: { content: await readSeminar() },
    where: { document: { kind: "arrangement" } },
  });
  await site.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM attendance_option FOR UPDATE`;
    const seen = await withDrafts(site, (preview) => titles(preview));
    expect(seen).toEqual([{ title: "Luonnos sivusta" }]);
  });
});

const readSeminar = () =>
  arrangementKind.read(site.db, { kind: "arrangement", pageId: null, seminarId: site.seminarId }).then((content) => ({
    ...content,
    reminderDays: [3],
  }));

test("a link works until its time, or until it is ended; only its hash is kept", async () => {
  const token = await makePreviewLink(site, { userId, days: 7 });
  expect(await previewLinkEnds(daysLater(6.9), token)).not.toBeNull();
  expect(await previewLinkEnds(daysLater(7.1), token)).toBeNull();
  expect(await previewLinkEnds(site, `${token.slice(0, -1)}A`)).toBeNull();
  expect(JSON.stringify(await site.db.previewLink.findMany())).not.toContain(token);

  const [link] = await loadPreviewLinks(site);
  expect(link).toMatchObject({ createdBy: "Maija" });
  await endPreviewLink(site, { id: link?.id ?? "", userId });
  expect(await previewLinkEnds(site, token)).toBeNull();
  expect(await loadPreviewLinks(site)).toEqual([]);
});

test("links end with the user who made them, and ended ones are swept away with the next", async () => {
  await site.db.user.create({ data: { id: "matti", name: "Matti", email: "matti@example.org" } });
  const token = await makePreviewLink(site, { userId: "matti", days: 30 });
  await site.db.user.delete({ where: { id: "matti" } });
  expect(await previewLinkEnds(site, token)).toBeNull();
  await makePreviewLink(site, { userId, days: 1 });
  await makePreviewLink(daysLater(2), { userId, days: 1 });
  expect(await site.db.previewLink.count()).toBe(1);
});
