import { expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { loadOthers } from "@/lib/registration/load-others";
import { eraseRegistration } from "@/lib/retention/erase-registration";
import { createRegistration, type RegistrationValues } from "@/tests/support/registration";
import { createTestSite } from "@/tests/support/seminar";

test("who has a seat sees who else has one and has said yes, by family name; nobody else sees anybody", async () => {
  const site = await createTestSite(10);
  const add = (name: string, values: RegistrationValues = {}) =>
    createRegistration(site.db, site, { name, listed: true, ...values });
  const me = await add("Minä Itse", { listed: false });
  const [last, first] = [await add("Östen Öhman"), await add("Aino Aalto", { organisation: "Oma kirjasto" })];
  await add("Abel Zorn");
  await add("Ei Lupaa", { listed: false });
  const waiting = await add("Jonossa Oleva", { status: "waiting", queueNumber: 1 });
  const cancelled = await add("Perunut", { status: "cancelled", cancelledAt: site.clock.now() });
  const { id: seminarId } = await site.db.seminar.create({ data: { year: 2024 } });
  const option = { seminarId, position: 1, mode: "onSite", capacity: 5 } as const;
  const { id: optionId } = await site.db.attendanceOption.create({ data: option });
  await createRegistration(site.db, { seminarId, optionId }, { name: "Toinen Vuosi", listed: true });

  const seen = async (own = me) => (await loadOthers(site, own))?.map(({ name }) => name) ?? null;
  expect(await loadOthers(site, me)).toEqual([
    { id: first.id, name: "Aino Aalto", organisation: "Oma kirjasto" },
    expect.objectContaining({ name: "Abel Zorn" }),
    expect.objectContaining({ name: "Östen Öhman" }),
  ]);
  for (const own of [waiting, cancelled]) expect(await seen(own), own.name).toBeNull();

  await cancelRegistration(site, { registrationId: first.id, actor: "participant" });
  await eraseRegistration(site, { registrationId: last.id });
  // The seat that came free went to the person in the queue.
  expect(await seen()).toEqual(["Jonossa Oleva", "Abel Zorn"]);
});
