import { beforeAll, expect, test } from "vitest";
import { cancelByOrganiser, NOTE_LENGTH, resendConfirmation, writeNote } from "@/lib/participants/desk-actions";
import { loadParticipant } from "@/lib/participants/load-participant";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
let seated: string;
let waiting: string;

const userId = "organiser";
const order = (registrationId: string) => ({ seminarYear: 2023, registrationId, userId });
const load = (registrationId: string, seminarYear = 2023) =>
  loadParticipant(site, { seminarYear, registrationId, locale: "fi" });

beforeAll(async () => {
  site = await createTestSite(1);
  await site.db.user.create({ data: { id: userId, name: "Järjestäjä", email: "organiser@example.org" } });
  await site.db.seminar.create({ data: { year: 2024 } });
  for (const name of ["Istuja", "Jonottaja"])
    await registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId, { name }) });
  const people = await site.db.registration.findMany({ orderBy: { number: "asc" } });
  [seated, waiting] = people.map(({ id }) => id) as [string, string];
});

test("all of a participant, only by the own seminar", async () => {
  expect(await load(seated)).toMatchObject({
    ...{ name: "Istuja", status: "confirmed", note: null, events: [], open: true },
    mails: [{ kind: "confirmation", state: "waiting", attempts: 0 }],
  });
  expect(await load(seated, 2024)).toBeNull();
  const elsewhere = { ...order(seated), seminarYear: 2024 };
  expect(await cancelByOrganiser(site, elsewhere)).toEqual({ ok: false, reason: "unknown" });
  expect(await resendConfirmation(site, elsewhere)).toEqual({ ok: false, reason: "unknown" });
  expect(await writeNote(site, { ...elsewhere, note: "x" })).toEqual({ ok: false, reason: "unknown" });
});

test("a note is kept, and refused when it can't be", async () => {
  const note = (text: string) => writeNote(site, { ...order(seated), note: text });
  expect(await note(" Soitti 📞\r\nTulee myöhässä ")).toEqual({ ok: true });
  expect((await load(seated))?.note).toBe("Soitti 📞\nTulee myöhässä");
  expect(await note("x".repeat(NOTE_LENGTH + 1))).toEqual({ ok: false, reason: "tooLong" });
  expect(await note("a\0b")).toEqual({ ok: false, reason: "forbiddenCharacter" });
  expect((await load(seated))?.note).toContain("Soitti");
  await note(" ");
  expect((await load(seated))?.note).toBeNull();
});

test("the confirmation goes again, to those who wait the place in the queue", async () => {
  expect(await resendConfirmation(site, order(seated))).toEqual({ ok: true });
  // The button is pressed twice, but only one mail is sent.
  for (let sent = 0; sent < 2; sent++) expect(await resendConfirmation(site, order(waiting))).toEqual({ ok: true });
  const kinds = async (id: string) => (await load(id))?.mails.map(({ kind }) => kind);
  expect(await kinds(seated)).toEqual(["confirmation", "confirmation"]);
  expect(await kinds(waiting)).toEqual(["waitingList", "waitingList"]);
  const sequences = await site.db.outboxMail.findMany({
    where: { registrationId: seated },
    orderBy: { createdAt: "asc" },
  });
  expect(sequences.at(-1)?.payload).toMatchObject({ calendarSequence: 1, manageToken: expect.any(String) });
});

test("cancelling gives the place on; the history says who, and the audit whose registration without a name", async () => {
  expect(await load(seated)).toMatchObject({ promotes: 1 });
  expect(await cancelByOrganiser(site, order(seated))).toEqual({ ok: true, promoted: 1 });
  expect(await cancelByOrganiser(site, order(seated))).toEqual({ ok: false, reason: "cancelledBefore" });
  expect(await resendConfirmation(site, order(seated))).toEqual({ ok: false, reason: "cancelledBefore" });
  expect(await load(seated)).toMatchObject({ open: false, events: [{ kind: "cancelled", actor: "organiser" }] });
  expect(await load(waiting)).toMatchObject({ status: "confirmed", events: [{ kind: "promoted" }] });
  const audit = await site.db.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(audit.map(({ action }) => action)).toEqual([
    ...["participant.noted", "participant.noted", "participant.mailed", "participant.mailed", "participant.cancelled"],
  ]);
  expect(audit.every(({ subject }) => subject === seated || subject === waiting)).toBe(true);
});
