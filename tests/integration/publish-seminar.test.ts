import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { readAuditFilter } from "@/lib/audit/audit-filter";
import { loadAudit } from "@/lib/audit/load-audit";
import { clockFrom } from "@/lib/clock";
import type { Document } from "@/lib/db/generated/client";
import { noMails } from "@/lib/documents/mailing";
import { loadPublication } from "@/lib/documents/publication";
import { loadNewest } from "@/lib/documents/queries";
import { restoreRevision } from "@/lib/documents/restore-revision";
import { publishDraft, publishDue } from "@/lib/publishing/publish-draft";
import { scheduleDraft } from "@/lib/publishing/schedule-draft";
import { registerParticipant } from "@/lib/registration/register-participant";
import { loadSeatStates } from "@/lib/seats/seat-states";
import { setCapacity } from "@/lib/seats/set-capacity";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import type { ArrangementContent } from "@/lib/seminars/editing/arrangement-content";
import { askForOpeningAlert } from "@/lib/seminars/opening-alerts";
import { loadHistory, loadSeminar } from "@/lib/seminars/queries";
import { sendOpeningAlerts } from "@/lib/seminars/send-opening-alerts";
import { registrationForm } from "@/tests/support/form";
import { registerAll, registrationOf } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";
import { openDocuments, writeDraft } from "@/tests/support/seminar-documents";

let site: TestSite;
let document: Document;

beforeEach(async () => {
  site = await createTestSite(1);
  await site.db.user.create({ data: { id: "olli", name: "Olli", email: "olli@example.org", role: "organiser" } });
  ({ arrangement: document } = await openDocuments(site));
});

type Change = (content: ArrangementContent) => ArrangementContent;
const write = (change: Change) => writeDraft(site, { kind: arrangementKind, documentId: document.id, change });
const publish = async (change: Change, tellAll?: boolean) => publishDraft(site, { ...(await write(change)), tellAll });
const mailed = async (kind: "seminarMoved" | "promotion") =>
  (await site.db.outboxMail.findMany({ where: { kind } })).map(({ recipient }) => recipient);

test("seats set at the queue's page stay as they are, whatever an older revision remembers", async () => {
  await registerAll(site, ["eka", "toka", "kolmas"]);
  // Earlier versions of the site stored the capacity in revisions (saved states of a document). The test adds a
  // capacity to a revision, as those versions did. Publishing this revision must not change the real capacity.
  const { id } = await loadNewest(site, document.id);
  await site.db.$executeRaw`
    UPDATE revision SET content = jsonb_set(content, '{options,0,capacity}', '60') WHERE id = ${id}::uuid`;
  await setCapacity(site, { seminarYear: 2023, optionId: site.optionId, capacity: 2, userId: "olli", agreedTo: 1 });
  expect(await mailed("promotion")).toHaveLength(1);
  const atHalfPast = (content: ArrangementContent) => ({ ...content, startsAt: "2023-10-26T06:30:00.000Z" });
  expect(await publish(atHalfPast, true)).toMatchObject({ ok: true });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ capacity: 2, taken: 2, waiting: 1 });
  expect(await mailed("promotion")).toHaveLength(1);
  expect(JSON.stringify((await loadNewest(site, document.id)).content)).not.toContain("capacity");
});

test("a restored revision and a scheduled one leave seats as they are too", async () => {
  const order = await write((content) => ({ ...content, reminderDays: [3] }));
  const publishAt = new Date(site.clock.now().getTime() + 1000);
  expect(await scheduleDraft(site, { ...order, publishAt })).toEqual({ ok: true });
  await setCapacity(site, { seminarYear: 2023, optionId: site.optionId, capacity: 34, userId: "olli" });
  await publishDue({ db: site.db, clock: { now: () => publishAt } });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ capacity: 34 });
  const { number, version } = await loadNewest(site, document.id);
  const restored = await restoreRevision(site, { ...order, number: 1, basis: { number, version } });
  if (!restored.ok) throw new Error(restored.reason);
  expect(await publishDraft(site, { ...order, basis: restored.basis })).toMatchObject({ ok: true });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ capacity: 34 });
});

test("a new option takes nobody until its seats are set, and its number is written down in the log", async () => {
  const added = randomUUID();
  const name = { name: "Etänä", hint: null, confirmation: null };
  const words = { fi: name, sv: null, en: null };
  await publish((content) => ({
    ...content,
    options: [...content.options, { id: added, mode: "remote" as const, remoteLink: null, words }],
  }));
  const register = (email: string) =>
    registerParticipant(site, { seminarYear: 2023, form: registrationForm(added, { email }) });
  expect(await register("eka@example.org")).toEqual({ ok: false, reason: "optionNotYet" });
  expect(await site.db.registration.count()).toBe(0);
  expect((await loadSeatStates(site, site.seminarId)).get(added)).toBe("notYet");
  await expect(site.db.attendanceOption.update({ where: { id: added }, data: { waiting: 1 } })).rejects.toThrow(
    "attendance_option_seats_set",
  );

  await setCapacity(site, { seminarYear: 2023, optionId: added, capacity: 1, userId: "olli" });
  expect(await register("eka@example.org")).toEqual({ ok: true, outcome: "confirmed" });
  await setCapacity(site, { seminarYear: 2023, optionId: added, capacity: null, userId: "olli" });
  expect(await register("toka@example.org")).toEqual({ ok: true, outcome: "confirmed" });
  const { rows } = await loadAudit(site, readAuditFilter({}));
  expect(rows.map(({ action, who, subject }) => `${action} ${who} ${subject}`)).toEqual([
    "seats.unlimited Olli 2023, Etänä",
    "seats.set Olli 2023, Etänä: 1",
    expect.stringMatching(/^arrangement\.published/),
  ]);
});

test("while no option has its seats set, readers are told that registration is still to come", async () => {
  await site.db.attendanceOption.updateMany({ data: { capacity: null, noLimit: false } });
  const told = async () => {
    const seminar = await loadSeminar(site, 2023, "fi");
    const year = (await loadHistory(site, "fi")).find((one) => one.year === 2023);
    return [seminar?.state, seminar?.registrationOpensAt ?? null, year?.state, year?.registrationOpensAt ?? null];
  };
  expect(await told()).toEqual(["announced", null, "announced", null]);
  const email = "odottaja@example.org";
  expect(await askForOpeningAlert(site, { seminarYear: 2023, email, locale: "fi" })).toEqual({ ok: true });
  await site.db.openingAlert.updateMany({ data: { confirmedAt: site.clock.now() } });
  await sendOpeningAlerts(site);
  expect(await site.db.openingAlert.count()).toBe(1);

  await setCapacity(site, { seminarYear: 2023, optionId: site.optionId, capacity: 5, userId: "olli" });
  expect((await told())[0]).toBe("open");
  await sendOpeningAlerts(site);
  expect(await site.db.openingAlert.count()).toBe(0);
});

test("a later end of the queue gives the seat that was free too late", async () => {
  const passed = "2023-09-01T00:00:00.000Z";
  await publish((content) => ({ ...content, promotionEndsAt: passed }));
  await registerAll(site, ["eka", "toka"]);
  await setCapacity(site, { seminarYear: 2023, optionId: site.optionId, capacity: 2, userId: "olli" });
  expect(await registrationOf(site, "toka")).toMatchObject({ status: "waiting" });
  await publish((content) => ({ ...content, promotionEndsAt: null }), true);
  expect(await registrationOf(site, "toka")).toMatchObject({ status: "confirmed" });
});

test("from the announcement on a seminar that is still to come has a day: without one nothing is published or scheduled", async () => {
  const lost = { date: null, startsAt: null, endsAt: null };
  const noDay = (content: ArrangementContent) => ({ ...content, ...lost });
  expect(await publish(noDay, true)).toEqual({ ok: false, reason: "dayMissing" });
  const announcedAt = "2023-10-01T06:00:00.000Z";
  const windows = { registrationOpensAt: null, registrationClosesAt: null };
  const order = await write((content) => ({ ...content, ...lost, ...windows, announcedAt }));
  const publishAt = new Date(site.clock.now().getTime() + 60_000);
  expect(await scheduleDraft(site, { ...order, publishAt })).toEqual({ ok: false, reason: "dayMissing" });
  expect(await site.db.seminar.findFirst()).toMatchObject({ date: new Date("2023-10-26") });

  // A past seminar may have a year but no date. A seminar that is still a draft needs no date either.
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { date: null, startsAt: null, endsAt: null } });
  const later = { ...site, clock: clockFrom(new Date("2024-01-01T12:00:00+02:00")) };
  expect(await publishDraft(later, await write(noDay))).toMatchObject({ ok: true });
  expect(await publish((content) => ({ ...content, ...lost, announcedAt: null }))).toMatchObject({ ok: true });
});

test("a seminar for which people have registered can't be made a draft again, at once or at a set time", async () => {
  await registerAll(site, ["eka"]);
  const refused = { ok: false, reason: "peopleRegistered" };
  const hidden = (content: ArrangementContent) => ({ ...content, announcedAt: null });
  expect(await publish(hidden)).toEqual(refused);
  const windows = { registrationOpensAt: null, registrationClosesAt: null };
  const later = (content: ArrangementContent) => ({ ...content, ...windows, announcedAt: "2023-10-01T06:00:00.000Z" });
  expect(await publish(later)).toEqual(refused);
  const publishAt = new Date(site.clock.now().getTime() + 60_000);
  expect(await scheduleDraft(site, { ...(await write(hidden)), publishAt })).toEqual(refused);
  expect((await loadSeminar(site, 2023, "fi"))?.state).toBe("open");

  // The public page of a cancelled seminar stays, whatever its announcement time is.
  await site.db.seminar.updateMany({ data: { cancelledAt: site.clock.now() } });
  expect(await publish(hidden)).toMatchObject({ ok: true });
  await site.db.seminar.updateMany({ data: { cancelledAt: null, announcedAt: site.clock.now() } });
  await site.db.registration.updateMany({ data: { status: "cancelled", cancelledAt: site.clock.now() } });
  expect(await publish(hidden)).toMatchObject({ ok: true });
});

test("a scheduled publication that would hide a seminar is not made when somebody has registered since", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const publishAt = new Date(site.clock.now().getTime() + 60_000);
  const order = await write((content) => ({ ...content, announcedAt: null }));
  expect(await scheduleDraft(site, { ...order, publishAt })).toEqual({ ok: true });
  await registerAll(site, ["eka"]);
  await publishDue({ db: site.db, clock: { now: () => publishAt } });
  const failed = { number: 2, reason: "peopleRegistered" };
  expect(await loadPublication(site, arrangementKind, document)).toMatchObject({ scheduled: null, failed });
  expect((await loadSeminar(site, 2023, "fi"))?.state).toBe("open");
  log.mockRestore();
});

test("what somebody has chosen can't be left out: nothing is published, and the draft stays", async () => {
  await registerAll(site, ["eka"]);
  expect(await publish((content) => ({ ...content, options: [] }))).toEqual({ ok: false, reason: "optionInUse" });
  expect(await site.db.attendanceOption.count()).toBe(1);
  expect((await loadNewest(site, document.id)).publishedAt).toBeNull();
});

test("what can't be published can't be scheduled; what somebody has chosen since loses its time and is shown", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const publishAt = new Date(site.clock.now().getTime() + 60_000);
  const order = await write((content) => ({ ...content, options: [] }));
  expect(await scheduleDraft(site, { ...order, publishAt })).toEqual({ ok: true });
  await registerAll(site, ["eka"]);
  expect(await scheduleDraft(site, { ...order, publishAt })).toEqual({ ok: false, reason: "optionInUse" });
  await publishDue({ db: site.db, clock: { now: () => publishAt } });
  expect(await loadPublication(site, arrangementKind, document)).toMatchObject({
    published: 1,
    scheduled: null,
    failed: { number: 2, reason: "optionInUse" },
  });
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

const sequence = async () => (await site.db.seminar.findUniqueOrThrow({ where: { year: 2023 } })).calendarSequence;
const onDay = (date: string) => (content: ArrangementContent) => ({ ...content, date });

test("a publication that mails people says whom and of what, and is made only when its writer has answered", async () => {
  await registerAll(site, ["eka", "toka"]);
  const before = await sequence();
  const order = await write(onDay("2023-10-27"));
  const asks = {
    ok: false,
    reason: "asks",
    mailing: { moved: { changes: ["day"], people: 2 }, promoted: 0, opened: 0 },
  };
  expect(await publishDraft(site, order)).toEqual(asks);
  expect(await sequence()).toBe(before);
  expect(await mailed("seminarMoved")).toEqual([]);
  expect((await loadNewest(site, document.id)).publishedAt).toBeNull();

  expect(await publishDraft(site, { ...order, tellAll: false })).toMatchObject({
    ok: true,
    mailed: { moved: { people: 0 } },
  });
  expect(await mailed("seminarMoved")).toEqual([]);
  expect(await sequence()).toBe(before + 1);

  const timed = await write((content) => ({ ...content, startsAt: "2023-10-27T06:30:00.000Z" }));
  const told = { ok: true, mailed: { moved: { changes: ["time"], people: 2 }, promoted: 0, opened: 0 } };
  expect(await publishDraft(site, { ...timed, tellAll: true })).toEqual(told);
  expect(await mailed("seminarMoved")).toHaveLength(2);
  // A change that concerns no participant is published without a question about mails.
  expect(await publish((content) => ({ ...content, reminderDays: [3] }))).toEqual({ ok: true, mailed: noMails });
  expect(await mailed("seminarMoved")).toHaveLength(2);
});

test("of a scheduled publication it asks at scheduling, and tells those who are there then", async () => {
  const order = await write(onDay("2023-10-27"));
  const publishAt = new Date(site.clock.now().getTime() + 60_000);
  // Nobody has registered yet, but somebody may register before the scheduled publication.
  expect(await scheduleDraft(site, { ...order, publishAt })).toMatchObject({
    reason: "asks",
    mailing: { moved: { people: 0 } },
  });
  expect(await loadPublication(site, arrangementKind, document)).toMatchObject({ scheduled: null });
  expect(await scheduleDraft(site, { ...order, publishAt, tellAll: true })).toEqual({ ok: true });
  expect(await loadPublication(site, arrangementKind, document)).toMatchObject({ scheduled: { tellAll: true } });
  await registerAll(site, ["eka"]);
  await publishDue({ ...site, clock: { now: () => publishAt } });
  expect(await mailed("seminarMoved")).toEqual(["eka@example.org"]);
});

test("seats that come free by a publication, and a registration that it opens, are told of before", async () => {
  await registerAll(site, ["eka", "toka"]);
  const passed = "2023-09-01T00:00:00.000Z";
  expect(await publish((content) => ({ ...content, promotionEndsAt: passed }))).toMatchObject({ ok: true });
  await site.db.attendanceOption.updateMany({ data: { capacity: 2 } });
  await site.db.openingAlert.create({
    data: {
      seminarId: site.seminarId,
      email: "odottaja@example.org",
      emailKey: "odottaja@example.org",
      locale: "fi",
      createdAt: site.clock.now(),
      confirmedAt: site.clock.now(),
      tokenHash: Buffer.from("x"),
    },
  });
  const later = (content: ArrangementContent) => ({ ...content, promotionEndsAt: null });
  expect(await publish(later)).toMatchObject({ reason: "asks", mailing: { moved: null, promoted: 1, opened: 0 } });
  expect(await registrationOf(site, "toka")).toMatchObject({ status: "waiting" });
  await site.db.seminar.updateMany({ data: { registrationOpensAt: new Date("2023-09-20") } });
  expect(await publish(later)).toMatchObject({ reason: "asks", mailing: { promoted: 1, opened: 1 } });
});

test("why a seminar was cancelled outlives the next publication, and what is counted can't be left out either", async () => {
  const { seminarId, optionId } = site;
  await site.db.seminarTranslation.create({ data: { seminarId, locale: "sv", cancelReason: "Huset är stängt." } });
  await publish((content) => ({ ...content, words: { ...content.words, sv: null } }));
  const kept = await site.db.seminarTranslation.findFirst({ where: { locale: "sv" } });
  expect(kept?.cancelReason).toBe("Huset är stängt.");
  const counted = { seminarId, optionId, status: "confirmed", registeredOn: new Date("2023-09-04"), count: 3 } as const;
  await site.db.registrationTally.create({ data: counted });
  expect(await publish((content) => ({ ...content, options: [] }))).toEqual({ ok: false, reason: "optionInUse" });
});

test("a part that is another seminar's can't be taken into this one", async () => {
  const other = await site.db.seminar.create({ data: { year: 2024 } });
  const foreign = await site.db.attendanceOption.create({
    data: { seminarId: other.id, position: 1, mode: "onSite" },
  });
  const taking = publish((content) => ({
    ...content,
    options: content.options.map((option) => ({ ...option, id: foreign.id })),
  }));
  await expect(taking).rejects.toThrow();
  expect((await site.db.attendanceOption.findFirst({ where: { id: foreign.id } }))?.seminarId).toBe(other.id);
});
