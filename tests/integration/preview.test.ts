import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import type { Auth } from "@/lib/auth/auth";
import { clockFrom } from "@/lib/clock";
import { createPage } from "@/lib/content/change-page";
import { pageAddress } from "@/lib/content/page-addresses";
import type { Tx } from "@/lib/db/client";
import { createPreview } from "@/lib/front/preview";
import { endPreviewLink, loadPreviewLinks, makePreviewLink, previewLinkEnds } from "@/lib/preview/preview-links";
import { withDrafts } from "@/lib/preview/with-drafts";
import { registerParticipant } from "@/lib/registration/register-participant";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import { registrationForm } from "@/tests/support/form";
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

describe("registrations don't wait for a preview", () => {
  beforeAll(async () => {
    await site.db.attendanceOption.updateMany({ data: { capacity: 100 } });
    await site.db.seminar.updateMany({ data: { lastNumber: 1000 } });
  });

  /** Registers somebody while a preview of the arrangement's draft is under way. Returns how long that took. */
  async function millisecondsOfRegistering(): Promise<number> {
    const began = performance.now();
    const form = registrationForm(site.optionId);
    expect(await registerParticipant(site, { seminarYear: 2023, form })).toMatchObject({ ok: true });
    return performance.now() - began;
  }

  test("whose reader doesn't take the page", async () => {
    const preview = createPreview(
      async () => ({ ...site, auth: {} as Auth }),
      "secret",
      async () => true,
    );
    const signs = new EventEmitter();
    const drawn = once(signs, "drawn");
    const page = Buffer.alloc(1_000_000, "x");
    const server = createServer((request, response) =>
      preview.show(request, response, { endsAt: null }, async () => {
        signs.emit("drawn");
        for (let part = 0; part < 20; part += 1) if (!response.write(page)) await once(response, "drain");
        response.end();
      }),
    ).listen(0, "127.0.0.1");
    await once(server, "listening");
    const reader = connect((server.address() as AddressInfo).port, "127.0.0.1").pause();
    reader.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await drawn;
    expect(await millisecondsOfRegistering()).toBeLessThan(2_000);

    let length = 0;
    reader.on("data", (part) => {
      length += part.length;
      if (length > 20 * page.length) reader.destroy();
    });
    await once(reader.resume(), "close");
    server.close();
  });

  test("whose page is never finished", async () => {
    const signs = new EventEmitter();
    const looking = once(signs, "looking");
    const look = withDrafts(site, () => {
      signs.emit("looking");
      return new Promise(() => {});
    });
    const givenUp = look.catch(String);
    await looking;
    expect(await millisecondsOfRegistering()).toBeLessThan(6_000);
    expect(await givenUp).toContain("too long");
  });
});

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
