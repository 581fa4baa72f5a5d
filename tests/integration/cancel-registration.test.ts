import { beforeEach, expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { eventsOf, mailsTo, registerAll, registrationOf, statuses } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(1);
  await registerAll(site, ["first", "second", "third"]);
});

const at = (iso: string) => ({ ...site, clock: { now: () => new Date(iso) } });
const cancel = async (name: string, deps: Pick<TestSite, "db" | "clock"> = site) =>
  cancelRegistration(deps, { registrationId: (await registrationOf(site, name)).id, actor: "participant" });

test("a seat that comes free goes to the first in the queue, who is told", async () => {
  expect(await cancel("first")).toEqual({ ok: true, promoted: 1 });
  expect(await statuses(site)).toEqual(["first cancelled", "second confirmed", "third waiting"]);
  expect(await mailsTo(site, "first")).toEqual(["confirmation", "cancellation 1"]);
  expect(await mailsTo(site, "second")).toEqual(["waitingList", "promotion 1"]);
  expect(await mailsTo(site, "third")).toEqual(["waitingList"]);
  expect(await eventsOf(site, "first")).toEqual(["cancelled by participant"]);
  expect(await eventsOf(site, "second")).toEqual(["promoted by site"]);
});

test("a calendar entry outdates what the seminar has sent before", async () => {
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { calendarSequence: 4 } });
  await cancel("first");
  expect(await mailsTo(site, "first")).toEqual(["confirmation", "cancellation 5"]);
});

test("leaving the queue promotes nobody and takes no calendar entry back; cancelling twice changes nothing more", async () => {
  await cancel("second");
  expect(await cancel("second")).toEqual({ ok: false, reason: "cancelledBefore" });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1, waiting: 1 });
  expect(await mailsTo(site, "second")).toEqual(["waitingList", "cancellation"]);
});

test("“I am not coming” is a cancellation whose reason organisers see", async () => {
  const registrationId = (await registrationOf(site, "first")).id;
  await cancelRegistration(site, { registrationId, actor: "participant", reason: "notComing" });
  expect(await eventsOf(site, "first")).toEqual(["cancelled by participant: notComing"]);
});

test("participants cancel until the seminar begins, after the deadline for changes too; organisers until the day has ended", async () => {
  await site.db.seminar.update({
    where: { id: site.seminarId },
    data: {
      startsAt: new Date("2023-10-26T09:30:00+03:00"),
      changesCloseAt: new Date("2023-10-20T16:00:00+03:00"),
    },
  });
  expect(await cancel("third", at("2023-10-26T09:29:00+03:00"))).toEqual({ ok: true, promoted: 0 });
  expect(await cancel("first", at("2023-10-26T09:30:00+03:00"))).toEqual({ ok: false, reason: "tooLate" });
  const byOrganiser = async (name: string, iso: string) =>
    cancelRegistration(at(iso), { registrationId: (await registrationOf(site, name)).id, actor: "organiser" });
  expect(await byOrganiser("first", "2023-10-26T23:59:00+03:00")).toEqual({ ok: true, promoted: 0 });
  expect(await byOrganiser("second", "2023-10-27T00:00:00+03:00")).toEqual({ ok: false, reason: "tooLate" });
});

test("after the promotion deadline, and without one from the seminar's day on, a free seat stays free", async () => {
  await cancel("first", at("2023-10-26T00:00:00+03:00"));
  expect(await statuses(site)).toEqual(["first cancelled", "second waiting", "third waiting"]);
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 0, waiting: 2 });
});

test("nobody is promoted for a cancelled seminar", async () => {
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { cancelledAt: site.clock.now() } });
  await cancel("first");
  expect(await mailsTo(site, "second")).toEqual(["waitingList"]);
});

test("after cancelling, the address can register again", async () => {
  await cancel("first");
  const form = registrationForm(site.optionId, { email: "first@example.org" });
  expect(await registerParticipant(site, { seminarYear: 2023, form })).toEqual({ ok: true, outcome: "waiting" });
});
