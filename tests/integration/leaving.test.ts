import { expect, test } from "vitest";
import type { Prisma } from "@/lib/db/generated/client";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { type Leaving, leavings } from "@/lib/registration/leaving";
import { loadRegistration } from "@/lib/registration/load-own-registration";
import { restoreRegistration } from "@/lib/registration/restore-registration";
import { eraseRegistration } from "@/lib/retention/erase-registration";
import { registerAll, registrationOf, statuses } from "@/tests/support/queue";
import { createTestSite } from "@/tests/support/seminar";

type Situation = {
  people: string[];
  capacity?: number;
  seminar?: Prisma.SeminarUpdateInput;
  /** The person who leaves. */
  who?: string;
  now?: string;
};

const afterDeadline = { changesCloseAt: new Date("2023-09-10T16:00:00+03:00") };
const queueStands = { promotionEndsAt: new Date("2023-09-03T16:00:00+03:00") };

/** Every situation in which somebody can leave, and what the page says before. */
const situations: Record<string, Situation & { says: Leaving }> = {
  "nobody waits": { people: ["first"], says: "undoable" },
  "somebody waits": { people: ["first", "second"], says: "passedOn" },
  "somebody waits, but the queue does not move any more": {
    ...{ people: ["first", "second"], seminar: queueStands },
    says: "final",
  },
  "nobody waits, but the deadline for changes has passed": {
    ...{ people: ["first"], seminar: afterDeadline, now: "2023-09-11T09:00:00+03:00" },
    says: "final",
  },
  "the option is overbooked": { people: ["first", "second"], capacity: 2, says: "final" },
  "no limit": { people: ["first"], says: "undoable" },
  "the person is in the queue": { people: ["first", "second"], who: "second", says: "queueLeft" },
};

test.each(Object.entries(situations))("%s: what the page says before is what cancelling does", async (title, given) => {
  const { people, says, seminar, who = "first", now } = given;
  const site = await createTestSite(given.capacity ?? 1);
  if (title === "no limit") await site.db.attendanceOption.updateMany({ data: { capacity: null, noLimit: true } });
  await registerAll(site, people);
  if (title === "the option is overbooked") await site.db.attendanceOption.updateMany({ data: { capacity: 1 } });
  if (seminar) await site.db.seminar.update({ where: { id: site.seminarId }, data: seminar });
  const deps = now ? { ...site, clock: { now: () => new Date(now) } } : site;
  const { id: registrationId } = await registrationOf(site, who);
  expect((await loadRegistration(deps, registrationId, "fi"))?.leaving).toBe(says);

  const by = { registrationId, actor: "participant" as const };
  const cancelled = await cancelRegistration(deps, { ...by, agreedTo: says });
  expect(cancelled).toMatchObject({ ok: true, promoted: says === "passedOn" ? 1 : 0 });
  expect((await loadRegistration(deps, registrationId, "fi"))?.leaving).toBeNull();
  expect((await restoreRegistration(deps, by)).ok).toBe(says === "undoable");
});

test("whoever has agreed to something else keeps the place and is asked again, also before erasing", async () => {
  const site = await createTestSite(1);
  await registerAll(site, ["first"]);
  const { id: registrationId } = await registrationOf(site, "first");
  const stale = { ok: false, reason: "otherwise" };
  await registerAll(site, ["second"]);
  for (const agreedTo of leavings.filter((each) => each !== "passedOn")) {
    expect(await cancelRegistration(site, { registrationId, actor: "participant", agreedTo })).toEqual(stale);
    expect(await eraseRegistration(site, { registrationId, agreedTo })).toEqual(stale);
  }
  expect(await eraseRegistration(site, { registrationId, agreedTo: null })).toEqual(stale);
  expect(await statuses(site)).toEqual(["first confirmed", "second waiting"]);
  expect(await eraseRegistration(site, { registrationId, agreedTo: "passedOn" })).toEqual({ ok: true });
  expect(await statuses(site)).toEqual(["second confirmed"]);
  expect(await eraseRegistration(site, { registrationId, agreedTo: "passedOn" })).toEqual({ ok: true });
});
