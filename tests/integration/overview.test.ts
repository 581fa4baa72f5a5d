import { beforeAll, expect, test } from "vitest";
import { loadOverview } from "@/lib/overview/load-overview";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { deleteRegistrations } from "@/lib/retention/delete-registrations";
import { lockSeats } from "@/lib/seats/lock-seats";
import { registrationForm } from "@/tests/support/form";
import { registrationOf } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const seminar = () => ({ id: site.seminarId, year: 2023, date: new Date("2023-10-26") });
const at = (moment: string) => ({ db: site.db, clock: { now: () => new Date(moment) } });

type Given = { name: string; organisation?: string; dietary?: string; on?: string };

async function register({ on = "2023-09-04T09:00:00+03:00", dietary, ...given }: Given): Promise<string> {
  const values = { ...given, email: `${given.name}@example.org` };
  await registerParticipant(at(on), { seminarYear: 2023, form: registrationForm(site.optionId, values) });
  const { id } = await registrationOf(site, given.name);
  if (dietary) await site.db.specialNeeds.create({ data: { registrationId: id, dietary, consentedAt: new Date(on) } });
  return id;
}

beforeAll(async () => {
  site = await createTestSite(3);
});

test("with nobody there is nothing to draw", async () => {
  const { overTime, organisations, diets, languages, arrivals } = await loadOverview(site, seminar(), "fi");
  expect(overTime?.now).toEqual([]);
  expect([organisations.rows, diets.rows, languages, arrivals.stretches]).toEqual([[], [], [], []]);
});

test("counts rise by days before the seminar, those erased since included and those who cancelled not", async () => {
  // Half past midnight on 1 October in Helsinki is still 30 September in UTC. A registration at that time counts for 1
  // October.
  const ids = [
    await register({ name: "Aino", organisation: "Kirjasto", dietary: "Kasvis", on: "2023-10-01T00:30:00+03:00" }),
    await register({ name: "Eero", organisation: "KIRJASTO", dietary: " kasvis ", on: "2023-10-03T09:00:00+03:00" }),
    await register({ name: "Liisa", organisation: "Arkisto", on: "2023-10-03T10:00:00+03:00" }),
    await register({ name: "Ritva", organisation: "Museo", dietary: "kala", on: "2023-10-04T10:00:00+03:00" }),
  ];
  await cancelRegistration(at("2023-10-05T10:00:00+03:00"), { registrationId: ids[2] ?? "", actor: "participant" });
  const before = (await loadOverview(at("2023-10-06T10:00:00+03:00"), seminar(), "fi")).overTime;
  expect(before?.now).toEqual([
    [26, 0],
    [25, 1],
    [23, 2],
    [22, 3],
    [20, 3],
  ]);
  expect(before?.seats).toEqual({ count: 3, of: ["Tieteiden talolla"] });

  const erased = { seminarId: site.seminarId, registrationIds: [ids[0] ?? ""], now: new Date() };
  await site.db.$transaction(async (tx) => deleteRegistrations((await lockSeats(tx, site.seminarId)).seats, erased));
  const after = await loadOverview(at("2023-10-06T10:00:00+03:00"), seminar(), "fi");
  expect(after.overTime?.now).toEqual(before?.now);
  expect(after.organisations.rows).toEqual([
    { name: "KIRJASTO", count: 1 },
    { name: "Museo", count: 1 },
  ]);
  expect(after.options[0]).toMatchObject({ confirmed: 3, waiting: 0, cancelled: 1 });
});

test("diets are counted as the caterer's list does, without names", async () => {
  await register({ name: "Kaisa", dietary: "KASVIS" });
  const { diets } = await loadOverview(site, seminar(), "fi");
  expect(diets.rows.map(({ name, count }) => [name.toLowerCase(), count])).toEqual([
    ["kasvis", 2],
    ["kala", 1],
  ]);
  expect(diets.total).toBe(3);
  expect(JSON.stringify(diets)).not.toMatch(/Aino|Eero|Kaisa|Ritva/);
});

test("last year's curve is that of the seminar before which people registered for", async () => {
  const earlier = await site.db.seminar.create({
    data: { year: 2021, date: new Date("2021-10-28"), options: { create: { position: 1, mode: "onSite" } } },
    include: { options: true },
  });
  await site.db.seminar.create({ data: { year: 2022, date: new Date("2022-10-27") } });
  const tally = { seminarId: earlier.id, optionId: earlier.options[0]?.id ?? "" };
  for (const [day, status, count] of [
    ["2021-10-01", "confirmed", 4],
    ["2021-10-20", "waiting", 1],
    ["2021-10-20", "cancelled", 9],
  ] as const)
    await site.db.registrationTally.create({ data: { ...tally, status, count, registeredOn: new Date(day) } });
  const { overTime } = await loadOverview(site, seminar(), "fi");
  expect(overTime?.before).toEqual({
    year: 2021,
    curve: [
      [28, 0],
      [27, 4],
      [8, 5],
      [0, 5],
    ],
  });
});

test("arrivals are counted by the minute, or by longer stretches when they are spread", async () => {
  const arrive = (name: string, moment: string) =>
    site.db.registration.updateMany({ where: { name }, data: { arrivedAt: new Date(moment) } });
  await arrive("Eero", "2023-10-26T09:00:59+03:00");
  await arrive("Ritva", "2023-10-26T09:02:00+03:00");
  const { arrivals } = await loadOverview(site, seminar(), "fi");
  expect(arrivals.minutes).toBe(1);
  expect(arrivals.stretches.map(({ count }) => count)).toEqual([1, 0, 1]);
  await arrive("Ritva", "2023-10-26T16:00:00+03:00");
  const spread = (await loadOverview(site, seminar(), "fi")).arrivals;
  expect(spread.minutes).toBe(5);
  expect(spread.stretches).toHaveLength(85);
});
