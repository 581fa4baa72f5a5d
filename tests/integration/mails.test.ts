import jsQR from "jsqr";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { CARD_CID } from "@/lib/mail/card-picture";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { MailPayload } from "@/lib/outbox/payload";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { checkInCode } from "@/lib/registration/check-in-code";
import { createTestDatabase, openTestDb } from "@/tests/support/database";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { calendarOf, cardsKey, openPostOffice, type PostOffice, siteUrl } from "@/tests/support/mails";
import { createRegistration, type RegistrationValues } from "@/tests/support/registration";

let full: FullSeminar;
let post: PostOffice;
let site: { db: Db; clock: { now(): Date } };
const now = new Date("2023-09-04T09:00:00+03:00");

beforeEach(async () => {
  const db = openTestDb(await createTestDatabase());
  site = { db, clock: { now: () => now } };
  full = await createFullSeminar(db, 2023);
  const contact = { givenName: "Malli", familyName: "Yhteyshenkilö", contactEmail: "contact@example.org" };
  await db.member.create({ data: { ...contact, position: 1, organisation: "Kirjasto", group: "city" } });
  post = await openPostOffice();
});
afterEach(() => post.close());

const participant = (values: RegistrationValues = {}) =>
  createRegistration(site.db, { seminarId: full.seminar.id, optionId: full.remote.id }, values);

async function mail(kind: MailKind, registration: { id: string; email: string } | null, payload: MailPayload = {}) {
  const recipient = registration?.email ?? "reader@example.org";
  const row = { kind, locale: "fi" as const, recipient, payload, registrationId: registration?.id ?? null, now };
  await site.db.$transaction((tx) => enqueueMail(tx, row));
  const [received] = await post.send(site);
  return received;
}

const secret = "s".repeat(43);
const withoutRegistration: MailKind[] = ["alertConfirmation", "registrationOpened", "signIn", "invitation"];

describe("the confirmation", () => {
  test("of a remote seat has the option's words and the remote link, in the mail and in the calendar", async () => {
    const registration = await participant();
    const received = await mail("confirmation", registration, { manageToken: secret });
    expect(received?.text).toContain("\nEtänä.\n");
    expect(received?.text).toContain("Etäyhteys: https://etayhteys.example.org/seminaari");
    const code = checkInCode({ ...registration, year: 2023 }, cardsKey);
    expect(received?.text).toContain(`Kortin tunnus: ${code}\n`);
    const [picture] = received?.attachments.filter(({ cid }) => cid === CARD_CID) ?? [];
    expect(picture).toMatchObject({ contentType: "image/gif", contentDisposition: "inline", related: true });
    const { data, info } = await sharp(picture?.content).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(code);
    const calendar = calendarOf(received);
    expect(calendar).toMatchObject({ method: "REQUEST", fileName: "seminaari-2023.ics" });
    expect(calendar?.events).toEqual([
      {
        uid: `${registration.id}@seminar.example.org`,
        sequence: 0,
        summary: "Asiakaspalveluseminaari 2023: Kokeiluseminaari",
        description: expect.stringContaining("Etäyhteys: https://etayhteys.example.org/seminaari"),
        location: "https://etayhteys.example.org/seminaari",
        status: "CONFIRMED",
        stamp: "2023-09-04T06:00:00Z",
        allDay: false,
        start: "2023-10-26T06:30:00.000Z",
        end: "2023-10-26T13:00:00.000Z",
        organiser: "mailto:contact@example.org",
        attendee: `MAILTO:${registration.email}`,
        attendeeName: registration.name,
      },
    ]);
    expect(calendar?.events[0]?.description).not.toContain(secret);
  });

  test("of the queue has the place in it, and neither link nor calendar entry", async () => {
    await participant({ status: "waiting", queueNumber: 3 });
    const registration = await participant({ status: "waiting", queueNumber: 7 });
    const received = await mail("waitingList", registration, { manageToken: secret });
    expect(received?.text).toContain("Paikkasi jonossa: 2\n");
    expect(received?.text).not.toContain("etayhteys");
    expect(received?.attachments).toEqual([]);
  });

  test("that would go out after the cancellation doesn't, and is gone", async () => {
    const registration = await participant({ status: "cancelled", cancelledAt: now });
    expect(await mail("confirmation", registration, { manageToken: secret })).toBeUndefined();
    expect(await site.db.outboxMail.count()).toBe(0);
  });
});

test("whoever handed the place over learns nothing of the colleague, and the entry goes from the calendar", async () => {
  const registration = await participant({ name: "Kollega Uusi" });
  const former = { id: registration.id, email: "former@example.org" };
  const received = await mail("handedOver", former, { name: "Malli Entinen", calendarSequence: 2 });
  expect(received?.text).toContain("Malli Entinen");
  expect(received?.text).not.toMatch(/Kollega Uusi|etayhteys/);
  const calendar = calendarOf(received);
  expect(calendar?.method).toBe("CANCEL");
  expect(calendar?.events[0]).toMatchObject({
    uid: `${registration.id}@seminar.example.org`,
    sequence: 2,
    status: "CANCELLED",
    attendee: "MAILTO:former@example.org",
    attendeeName: "Malli Entinen",
  });
  expect(JSON.stringify(calendar)).not.toMatch(/Kollega|etayhteys/);
});

test("a registration that has been erased is taken out of the calendar by its id", async () => {
  const id = "01900000-0000-7000-8000-000000000000";
  const payload = { seminarId: full.seminar.id, registrationId: id, calendarSequence: 1 };
  const received = await mail("cancellation", null, payload);
  expect(received?.subject).toBe("Tietosi on poistettu: Kokeiluseminaari");
  expect(calendarOf(received)).toMatchObject({
    method: "CANCEL",
    events: [{ uid: `${id}@seminar.example.org`, sequence: 1, status: "CANCELLED" }],
  });
});

test("a cancellation takes back what the confirmation brought", async () => {
  const registration = await participant();
  const first = calendarOf(await mail("confirmation", registration));
  await cancelRegistration(site, { registrationId: registration.id, actor: "participant" });
  const [received] = await post.send(site);
  const second = calendarOf(received);
  expect(second?.method).toBe("CANCEL");
  expect(second?.events[0]?.uid).toBe(first?.events[0]?.uid);
  expect(second?.events[0]?.sequence).toBeGreaterThan(first?.events[0]?.sequence ?? 0);
});

describe("the headers", () => {
  const injection = 'Åke "x", <evil@example.org>\r\nBcc: victim@example.org\r\n\r\n<script>';

  test("say that no person has written", async () => {
    const received = await mail("manageLink", await participant(), { manageToken: secret });
    expect(received?.headers.get("auto-submitted")).toBe("auto-generated");
  });

  test("aren't broken by hostile names, of participants or of contact persons", async () => {
    await site.db.member.updateMany({ data: { familyName: injection } });
    const registration = await participant({ name: injection, organisation: injection });
    const received = await mail("confirmation", registration, { manageToken: secret });
    expect(received?.to).toMatchObject({ value: [{ address: registration.email, name: "" }] });
    expect(received?.bcc).toBeUndefined();
    expect(received?.cc).toBeUndefined();
    expect(received?.replyTo?.value.map(({ address }) => address)).toEqual(["contact@example.org"]);
    expect(received?.html).not.toContain("<script>");
    expect(calendarOf(received)?.events[0]?.attendee).toBe(`MAILTO:${registration.email}`);
  });

  test("lead answers to the contact persons, or where the administrator says", async () => {
    const registration = await participant();
    const first = await mail("manageLink", registration, { manageToken: secret });
    expect(first?.from?.value[0]?.address).toBe("asiakaspalvelu@example.org");
    expect(first?.replyTo?.value).toMatchObject([{ address: "contact@example.org", name: "Malli Yhteyshenkilö" }]);
    await site.db.outboxMail.updateMany({ data: { sentAt: null } });
    const [second] = await post.send({ ...site, organisersEmail: "seminar@example.org" });
    expect(second?.replyTo?.value).toMatchObject([{ address: "seminar@example.org" }]);
    expect(second?.messageId).toBe(first?.messageId);
  });

  test("let reminders and unasked mails be stopped by one POST, and no others", async () => {
    const registration = await participant();
    const lastSubject = async () => post.server.received.at(-1)?.subject;
    const listHeader = async (kind: MailKind, payload: MailPayload) => {
      const received = await mail(kind, withoutRegistration.includes(kind) ? null : registration, payload);
      return received?.headers.get("list");
    };
    expect(await listHeader("reminder", { manageToken: secret })).toMatchObject({
      unsubscribe: { url: `${siteUrl}/api/registrations/${secret}/unsubscribe?lang=fi` },
      "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
    });
    // The mail is sent only while registration is still to open.
    await site.db.seminar.updateMany({ data: { registrationOpensAt: new Date(now.getTime() + 1) } });
    expect(await listHeader("alertConfirmation", { alertToken: secret, seminarId: full.seminar.id })).toMatchObject({
      unsubscribe: { url: `${siteUrl}/api/seminars/2023/alerts/${secret}/unsubscribe?lang=fi` },
    });
    expect(await listHeader("confirmation", { manageToken: secret })).toBeUndefined();
    await site.db.seminar.updateMany({ data: { cancelledAt: now } });
    expect(await listHeader("seminarCancelled", { manageToken: secret })).toBeUndefined();
    expect((await lastSubject()) ?? "").toMatch(/^Seminaari on peruttu/);
  });
});

test("a fee is told with its VAT, and where there is none no word of it", async () => {
  const [category] = full.feeCategories;
  const paying = await participant({ feeCategoryId: category?.id ?? null, netCents: 14000, vatBasisPoints: 2400 });
  const received = await mail("confirmation", paying);
  expect(received?.text?.replaceAll("\u00a0", " ")).toMatch(/\nMaksu: 173,60 € /);
  expect((await mail("confirmation", await participant()))?.text).not.toContain("Maksu");
});

test("a reminder can be answered with “I am not coming”", async () => {
  const received = await mail("reminder", await participant(), { manageToken: secret });
  expect(received?.text).toContain(`${siteUrl}/oma-ilmoittautuminen/${secret}/en-tule`);
  expect(received?.html).toContain(`${siteUrl}/oma-ilmoittautuminen/${secret}/en-tule`);
});
