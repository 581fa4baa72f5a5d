import { beforeEach, expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { restoreRegistration } from "@/lib/registration/restore-registration";
import { eventsOf, mailsTo, registerAll, registrationOf, statuses } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(2);
  await registerAll(site, ["first", "second"]);
});

const idOf = async (name: string) => (await registrationOf(site, name)).id;
const cancel = async (name: string) =>
  cancelRegistration(site, { registrationId: await idOf(name), actor: "participant" });

test("a cancellation is undone while the seat is free: the same number, a newer calendar entry, a mail", async () => {
  await cancel("first");
  expect(await restoreRegistration(site, { registrationId: await idOf("first"), actor: "participant" })).toEqual({
    ok: true,
  });
  expect(await statuses(site)).toEqual(["first confirmed", "second confirmed"]);
  expect(await registrationOf(site, "first")).toMatchObject({ number: 1, cancelledAt: null });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 2 });
  expect(await mailsTo(site, "first")).toEqual(["confirmation", "cancellation 1", "restoration 2"]);
  expect(await eventsOf(site, "first")).toEqual(["cancelled by participant", "restored by participant"]);
});

test("what was not cancelled is not restored", async () => {
  const registrationId = await idOf("first");
  expect(await restoreRegistration(site, { registrationId, actor: "participant" })).toEqual({
    ok: false,
    reason: "notCancelled",
  });
});

test("nobody gets back a seat that someone else has or waits for", async () => {
  await registerAll(site, ["third"]);
  await cancel("first");
  const registrationId = await idOf("first");
  expect(await restoreRegistration(site, { registrationId, actor: "participant" })).toEqual({
    ok: false,
    reason: "noSeat",
  });
  // After the promotion deadline, free seats are no longer given to the queue automatically, so a seat can be free
  // while someone waits. A person who has cancelled does not get such a seat back.
  await registerAll(site, ["fourth"]);
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { promotionEndsAt: site.clock.now() } });
  await cancel("second");
  expect(await restoreRegistration(site, { registrationId: await idOf("second"), actor: "participant" })).toEqual({
    ok: false,
    reason: "noSeat",
  });
});

test("an address that has registered again keeps its new registration", async () => {
  const registrationId = await idOf("first");
  await cancel("first");
  await cancel("second");
  await registerAll(site, ["first"]);
  expect(await restoreRegistration(site, { registrationId, actor: "participant" })).toEqual({
    ok: false,
    reason: "registeredAgain",
  });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1 });
});

test("nothing is restored after the deadline for changes", async () => {
  await cancel("first");
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { changesCloseAt: site.clock.now() } });
  const registrationId = await idOf("first");
  expect(await restoreRegistration(site, { registrationId, actor: "participant" })).toEqual({
    ok: false,
    reason: "tooLate",
  });
});
