import { beforeEach, expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { loadQueue } from "@/lib/seats/load-queue";
import { promoteOutOfOrder } from "@/lib/seats/promote-out-of-order";
import { setCapacity } from "@/lib/seats/set-capacity";
import { dump } from "@/tests/support/dump";
import { createOrganiser } from "@/tests/support/messages";
import { addOption, eventsOf, mailsTo, registerAll, registrationOf, statuses } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(1);
  await createOrganiser(site.db);
  await registerAll(site, ["first", "second", "third", "fourth"]);
});

const userId = "organiser";
const resize = (capacity: number | null, agreedTo?: number) =>
  setCapacity(site, { seminarYear: 2023, optionId: site.optionId, capacity, userId, agreedTo });
const promote = async (name: string, addSeat = false) => {
  const registrationId = (await registrationOf(site, name)).id;
  return promoteOutOfOrder(site, { seminarYear: 2023, userId, registrationId, reason: "Puhuja", addSeat });
};
const change = (data: { promotionEndsAt?: Date; cancelledAt?: Date }) =>
  site.db.seminar.update({ where: { id: site.seminarId }, data });

test("a raised capacity goes to the queue at once, in order; without a limit to all of it", async () => {
  expect(await resize(3, 2)).toEqual({ ok: true, promoted: 2 });
  expect(await statuses(site)).toEqual(["first confirmed", "second confirmed", "third confirmed", "fourth waiting"]);
  expect(await mailsTo(site, "third")).toEqual(["waitingList", "promotion 1"]);
  expect(await resize(null, 1)).toEqual({ ok: true, promoted: 1 });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 4, waiting: 0 });
});

test("nobody is given a seat and mailed before the organiser has agreed to exactly so many", async () => {
  const before = await dump(site.url);
  expect(await resize(3)).toEqual({ ok: false, reason: "asks", promoted: 2 });
  expect(await resize(null, 2)).toEqual({ ok: false, reason: "asks", promoted: 3 });
  expect(await dump(site.url)).toEqual(before);
  // Someone in the queue cancels while the organiser sees the question "Promote 3 people?". Only 2 would now be
  // promoted, so confirming 3 must ask again.
  const { id: registrationId } = await registrationOf(site, "second");
  await cancelRegistration(site, { registrationId, actor: "participant" });
  expect(await resize(null, 3)).toEqual({ ok: false, reason: "asks", promoted: 2 });
  expect(await resize(null, 2)).toEqual({ ok: true, promoted: 2 });
});

test("a capacity below the seats taken leaves everyone a seat", async () => {
  expect(await resize(0)).toEqual({ ok: true, promoted: 0 });
  expect(await statuses(site)).toContain("first confirmed");
  expect(await loadQueue(site, 2023, "fi")).toMatchObject([{ entries: Array(3).fill({ why: "overbooked" }) }]);
  expect(await promote("fourth", true)).toEqual({ ok: false, reason: "overbooked" });
});

test("only an option of the named seminar can be resized", async () => {
  const deps = { seminarYear: 2024, optionId: site.optionId, capacity: 9, userId };
  expect(await setCapacity(site, deps)).toEqual({ ok: false, reason: "optionUnknown" });
});

test("after the promotion deadline a raised capacity stays free, and organisers say who gets it and why", async () => {
  await change({ promotionEndsAt: site.clock.now() });
  expect(await resize(2)).toEqual({ ok: true, promoted: 0 });
  expect(await loadQueue(site, 2023, "fi")).toMatchObject([{ entries: Array(3).fill({ why: "promotionEnded" }) }]);
  expect(await promote("third")).toEqual({ ok: true, name: "third" });
  expect(await statuses(site)).toEqual(["first confirmed", "second waiting", "third confirmed", "fourth waiting"]);
  expect(await eventsOf(site, "third")).toEqual(["promoted by organiser: Puhuja"]);
  expect(await mailsTo(site, "third")).toEqual(["waitingList", "promotion 1"]);
});

test("with no seat free, someone is promoted only on a seat that is added", async () => {
  expect(await promote("third")).toEqual({ ok: false, reason: "noSeat" });
  expect(await promote("third", true)).toEqual({ ok: true, name: "third" });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ capacity: 2, taken: 2, waiting: 2 });
});

test("whoever promotes again, having lost the answer, gets the same answer and changes nothing", async () => {
  expect(await promote("third", true)).toEqual({ ok: true, name: "third" });
  expect(await promote("third", true)).toEqual({ ok: true, name: "third" });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ capacity: 2, taken: 2, waiting: 2 });
  expect(await eventsOf(site, "third")).toEqual(["promoted by organiser: Puhuja"]);
  const { id } = await registrationOf(site, "third");
  await site.db.registration.update({ where: { id }, data: { status: "cancelled", cancelledAt: site.clock.now() } });
  expect(await promote("third", true)).toEqual({ ok: false, reason: "notWaiting" });
});

test("nobody is promoted in another seminar's name, nor for a cancelled one", async () => {
  const { id: registrationId } = await registrationOf(site, "third");
  const elsewhere = { seminarYear: 2024, userId, registrationId, reason: "Puhuja", addSeat: true };
  expect(await promoteOutOfOrder(site, elsewhere)).toEqual({ ok: false, reason: "notWaiting" });
  await change({ cancelledAt: site.clock.now() });
  expect(await promote("third", true)).toEqual({ ok: false, reason: "notComing" });
});

test("the waiting lists of a seminar: each option's seats, its queue in order, and why each still waits", async () => {
  await addOption(site, null);
  const [onSite, remote] = await loadQueue(site, 2023, "sv");
  expect(onSite).toMatchObject({ name: { value: "Tieteiden talolla", lang: "fi" }, capacity: 1, taken: 1 });
  expect(onSite?.entries.map(({ name, position, why }) => `${position} ${name} ${why}`)).toEqual([
    "1 second full",
    "2 third full",
    "3 fourth full",
  ]);
  expect(onSite?.entries[0]?.since).toEqual((await registrationOf(site, "second")).registeredAt);
  expect(remote).toMatchObject({ capacity: null, taken: 0, entries: [] });
});
