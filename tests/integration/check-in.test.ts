import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { admitWalkIn } from "@/lib/check-in/admit-walk-in";
import type { Mark } from "@/lib/check-in/arrival-mark";
import type { DoorRequest } from "@/lib/check-in/device-door";
import { readCard } from "@/lib/check-in/read-card";
import { markNow, receiveMarks } from "@/lib/check-in/receive-marks";
import { doorSchema, syncDoor } from "@/lib/check-in/sync-door";
import { clockFrom } from "@/lib/clock";
import { readFilter } from "@/lib/participants/filter";
import { loadParticipant } from "@/lib/participants/load-participant";
import { loadChoices, loadParticipants } from "@/lib/participants/queries";
import { checkInCode } from "@/lib/registration/check-in-code";
import { deleteRegistrations } from "@/lib/retention/delete-registrations";
import { lockSeats } from "@/lib/seats/lock-seats";
import { createDevice } from "@/tests/support/device";
import { takeExport } from "@/tests/support/export";
import { createRegistration, type RegistrationValues } from "@/tests/support/registration";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const morning = Date.parse("2023-10-26T09:00:00+03:00");
const cardsKey = "key";
const userId = "organiser";

let site: TestSite;

beforeEach(async () => {
  site = { ...(await createTestSite()), clock: clockFrom(new Date("2023-10-26T12:00:00+03:00")) };
  await site.db.user.create({ data: { id: userId, name: "Ovi", email: "organiser@example.org" } });
});

const cancelled = { status: "cancelled", cancelledAt: new Date("2023-10-01") } as const;
const somebody = (values: RegistrationValues = {}) => createRegistration(site.db, site, values);
const arrivedAt = async (id: string) =>
  (await site.db.registration.findUniqueOrThrow({ where: { id } })).arrivedAt?.getTime() ?? null;

/**
 * Returns a mark (the record that a device makes when a person arrives, or when the check-in is undone). The time of
 * the mark is `minute` minutes after nine o'clock.
 */
const mark = (registrationId: string, minute: number, kind: Mark["kind"] = "arrived"): Mark => ({
  ...{ id: randomUUID(), registrationId, kind },
  at: morning + minute * 60_000,
});
const receive = (...marks: Mark[]) => receiveMarks(site, { seminarId: site.seminarId, userId, marks });
const at = (minute: number) => morning + minute * 60_000;

describe("marks", () => {
  test("one that comes twice is one, and a second look doesn't move the arrival", async () => {
    const { id } = await somebody();
    const first = mark(id, 5);
    await receive(first);
    await receive(first, mark(id, 9), first);
    expect(await site.db.arrivalMark.count()).toBe(2);
    expect(await arrivedAt(id)).toBe(at(5));
  });

  test("the newest holds in whichever order they come", async () => {
    const orders = [
      ...[
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
      ],
      ...[
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
      ],
    ];
    for (const order of orders) {
      const { id } = await somebody();
      const marks = [mark(id, 1), mark(id, 2, "undone"), mark(id, 3)];
      for (const which of order) await receive(marks[which] as Mark);
      expect(await arrivedAt(id), order.join()).toBe(at(3));
      await receive(mark(id, 4, "undone"));
      expect(await arrivedAt(id), order.join()).toBeNull();
    }
  });

  test("a clock that is ahead comes back to now, and its marks stay in their order", async () => {
    const { id } = await somebody();
    await receive(mark(id, 60 * 24), mark(id, 60 * 24 + 1, "undone"), mark(id, 60 * 24 + 2));
    const marks = await site.db.arrivalMark.findMany({ orderBy: { at: "asc" } });
    expect(marks.map(({ kind }) => kind)).toEqual(["arrived", "undone", "arrived"]);
    expect(await arrivedAt(id)).toBe(marks[2]?.at.getTime());
    expect(marks[2]?.at.getTime()).toBeLessThanOrEqual(site.clock.now().getTime());
  });

  test("no state of a registration refuses one; another seminar's is unknown, and an erased one's", async () => {
    const people = [await somebody({ status: "waiting", queueNumber: 1 }), await somebody(cancelled)];
    expect(await receive(...people.map(({ id }) => mark(id, 1)))).toEqual({ unknown: [] });
    for (const { id } of people) expect(await arrivedAt(id)).toBe(at(1));

    const other = await site.db.seminar.create({
      data: { year: 2024, options: { create: { position: 1, mode: "onSite" } } },
      include: { options: true },
    });
    const elsewhere = await createRegistration(site.db, { seminarId: other.id, optionId: other.options[0]?.id ?? "" });
    const strange = [mark(elsewhere.id, 1), mark(randomUUID(), 1)];
    const own = mark(people[0]?.id ?? "", 2, "undone");
    expect(await receive(...strange, own)).toEqual({ unknown: strange.map(({ id }) => id) });
    expect(await arrivedAt(elsewhere.id)).toBeNull();
    expect(await arrivedAt(people[0]?.id ?? "")).toBeNull();
  });

  test("ten devices send the same and other marks at once, some twice: nothing is lost or doubled", async () => {
    const people: { id: string }[] = [];
    while (people.length < 8) people.push(await somebody());
    const devices = Array.from({ length: 10 }, (_, device) =>
      people.flatMap(({ id }, place) =>
        // Every third device first marks the person as arrived, then undoes this mark, and then marks the person again.
        // In the end, the person has arrived according to every device.
        [
          mark(id, device * 3 + place),
          ...(device % 3 === 0 ? [mark(id, device * 3 + place + 1, "undone")] : []),
          mark(id, device * 3 + place + 2),
        ],
      ),
    );
    const shuffled = (marks: Mark[], by: number) =>
      marks.toSorted((one, other) => (one.id < other.id ? -1 : 1) * (by % 2 || -1));
    await Promise.all(
      devices.flatMap((marks, device) => [
        receive(...shuffled(marks, device)),
        receive(...shuffled(marks, device + 1)),
      ]),
    );
    const sent = devices.flat();
    expect(await site.db.arrivalMark.count()).toBe(sent.length);
    for (const { id } of people) {
      const own = sent.filter(({ registrationId }) => registrationId === id);
      const newer = (one: Mark, other: Mark) => one.at > other.at || (one.at === other.at && one.id > other.id);
      const undone = own.filter(({ kind }) => kind === "undone");
      const holding = own.filter((one) => one.kind === "arrived" && !undone.some((other) => newer(other, one)));
      expect(await arrivedAt(id)).toBe(Math.min(...holding.map((one) => one.at)));
    }
  });
});

describe("what a device gets", () => {
  const sync = (values: Partial<Parameters<typeof syncDoor>[1]> = {}) =>
    syncDoor(site, { seminarYear: 2023, userId, cardsKey, marks: [], since: null, ...values });

  test("everybody once, then only changes: of marks, of registrations, of new ones", async () => {
    const people = [await somebody({ name: "Ensimmäinen" }), await somebody({ name: "Toinen" })];
    const all = await sync();
    expect(all?.people.map(({ name }) => name)).toEqual(["Ensimmäinen", "Toinen"]);
    expect(JSON.stringify(all)).not.toContain("@");
    const since = all?.cursor ?? 0;
    expect((await sync({ since }))?.people).toEqual([]);
    await receive(mark(people[1]?.id ?? "", 7));
    await site.db.registrationEvent.create({
      data: { registrationId: people[0]?.id ?? "", at: site.clock.now(), kind: "changed", actor: "participant" },
    });
    await somebody({ name: "Kolmas", registeredAt: site.clock.now() });
    const changed = await sync({ since });
    expect(changed?.people.map(({ name, arrivedAt: when }) => [name, when])).toEqual([
      ...[
        ["Ensimmäinen", null],
        ["Toinen", at(7)],
      ],
      ["Kolmas", null],
    ]);
    expect(await sync({ seminarYear: 1999 })).toBeNull();
  });

  test("marks that are no marks are not taken", () => {
    const good = mark(randomUUID(), 1);
    const parse = (change: object) => doorSchema.safeParse({ marks: [{ ...good, ...change }], since: null }).success;
    expect(parse({})).toBe(true);
    for (const change of [
      { id: "1" },
      { registrationId: "x" },
      { kind: "gone" },
      { at: -1 },
      { at: 1e300 },
      { at: "9" },
    ])
      expect(parse(change), JSON.stringify(change)).toBe(false);
    expect(doorSchema.safeParse({ marks: Array(101).fill(good), since: null }).success).toBe(false);
  });
});

test("devices with breaks and reloads, whose clocks differ, agree with the site in the end", async () => {
  const people: { id: string }[] = [];
  while (people.length < 6) people.push(await somebody());
  const ask = async ({ marks, since }: DoorRequest) => {
    const answer = await syncDoor(site, { seminarYear: 2023, userId, cardsKey, marks, since });
    if (!answer) throw new Error("no seminar");
    return answer;
  };
  const hour = 3_600_000;
  const devices = [-5 * hour, 0, 3 * hour].map((wrong) => createDevice(ask, () => site.clock.now().getTime() + wrong));
  const doors = devices.map(({ open }) => open());
  for (const door of doors) await door.sync();
  let made = 0;
  const networks = ["good", "gone", "losesAnswers"] as const;
  for (let round = 0; round < 60; round += 1) {
    const which = round % devices.length;
    const device = devices[which];
    if (!device) continue;
    device.network.is = networks[(round * 7 + which) % 3] ?? "good";
    if (round % 11 === 0) doors[which] = device.open();
    const door = doors[which];
    doors[which]?.mark(people[(round * 5) % people.length]?.id ?? "", round % 4 === 0 ? "undone" : "arrived");
    made += 1;
    await Promise.all([door?.sync(), doors[(which + 1) % doors.length]?.sync()]);
  }
  for (const device of devices) device.network.is = "good";
  const settled = devices.map(({ open }) => open());
  for (const round of [1, 2]) for (const door of settled) expect(await door.sync(), `${round}`).toBe(true);
  expect(await site.db.arrivalMark.count()).toBe(made);
  const stored = await site.db.registration.findMany({ orderBy: { number: "asc" } });
  for (const door of settled) {
    expect(door.state()).toMatchObject({ waiting: 0, network: "there" });
    expect(door.state().people.map((person) => person.arrivedAt)).toEqual(
      stored.map((row) => row.arrivedAt?.getTime() ?? null),
    );
  }
  const spread = await site.db.arrivalMark.aggregate({ _min: { at: true }, _max: { at: true } });
  expect(Number(spread._max.at) - Number(spread._min.at)).toBeLessThan(hour);
});

test("a card says whose it is, that it is another seminar's, or that nobody here made it", async () => {
  const read = (text: string, seminarYear = 2023) => readCard(site, { seminarYear, text, cardsKey });
  const codeOf = ({ id, number }: { id: string; number: number }) => checkInCode({ id, year: 2023, number }, cardsKey);
  const person = await somebody({ name: "Åsa" });
  const standing = async (values: RegistrationValues) => {
    const reading = await read(codeOf(await somebody(values)));
    return reading.kind === "participant" && reading.standing;
  };
  const whose = { kind: "participant", registrationId: person.id, name: "Åsa", standing: "expected" };
  expect(await read(codeOf(person))).toMatchObject(whose);
  expect(await read(` ${codeOf(person).toLowerCase().replaceAll("-", " ")}`)).toMatchObject(whose);
  await receive(mark(person.id, 3));
  expect(await read(codeOf(person))).toMatchObject({ standing: "here", arrivedAt: new Date(at(3)) });
  expect(await standing({ status: "waiting", queueNumber: 2 })).toBe("waiting");
  expect(await standing(cancelled)).toBe("cancelled");
  expect(await read(codeOf(person), 2024)).toEqual({ kind: "otherSeminar", year: 2023 });
  const guessed = codeOf(person).replace(/.$/, (last) => (last === "0" ? "1" : "0"));
  for (const text of [guessed, "2023-999-00000000", "1999-001-00000000", "https://example.org", "", "\0"])
    expect(await read(text), text).toEqual({ kind: "unknown" });
});

test("who came is in the history, the list, the files, and counted when the registrations are gone", async () => {
  const here = await somebody({ name: "Paikalla" });
  const away = await somebody({ name: "Poissa" });
  await receive(mark(here.id, 1), mark(away.id, 1), mark(away.id, 2, "undone"));
  const participant = await loadParticipant(site, { seminarYear: 2023, registrationId: away.id, locale: "fi" });
  expect(participant?.events.map(({ kind, actor }) => `${kind} ${actor}`)).toEqual([
    "arrived organiser",
    "undone organiser",
  ]);
  const found = async (arrived: string) =>
    (await loadParticipants(site, { seminarId: site.seminarId, filter: readFilter({ arrived }) })).rows.map(
      ({ name }) => name,
    );
  expect(await found("yes")).toEqual(["Paikalla"]);
  expect(await found("no")).toEqual(["Poissa"]);
  const file = (await takeExport(site, { kind: "plain.csv", userId })).toString();
  expect(file).toMatch(/Paikalla.*2023-10-26 09:01/);

  const arrived = async () => (await loadChoices(site, site.seminarId, "fi")).options[0]?.arrived;
  expect(await arrived()).toBe(1);
  const gone = { seminarId: site.seminarId, registrationIds: [here.id, away.id], now: site.clock.now() };
  await site.db.$transaction(async (tx) => deleteRegistrations((await lockSeats(tx, site.seminarId)).seats, gone));
  expect(await arrived()).toBe(1);
  expect(await site.db.arrivalMark.count()).toBe(0);
});

test("who comes without a registration gets a seat if there is one, and is here at once", async () => {
  await site.db.seminar.update({ where: { year: 2023 }, data: { date: new Date("2023-10-26") } });
  await site.db.attendanceOption.update({ where: { id: site.optionId }, data: { capacity: 1 } });
  const values = { name: "Tulija", email: "tulija@example.org", organisation: "Kirjasto", optionId: site.optionId };
  const admit = (change: Partial<typeof values> = {}, seminarYear = 2023, submissionId = randomUUID()) =>
    admitWalkIn(site, { seminarYear, userId, submissionId, locale: "fi", values: { ...values, ...change } });
  expect(await admit({ email: "x", name: " " })).toEqual({
    ok: false,
    problems: { email: "emailNoAt", name: "nameMissing" },
  });
  expect(await admit({ optionId: randomUUID() })).toMatchObject({ reason: "optionUnknown" });
  expect(await admit({}, 1999)).toMatchObject({ reason: "seminarUnknown" });
  const [one, two] = await Promise.all([admit(), admit({ email: "toinen@example.org" })]);
  expect([one, two].map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect([one, two]).toContainEqual({ ok: false, reason: "full" });
  const here = await site.db.registration.findMany();
  expect(here.map(({ status, arrivedAt: when }) => [status, when !== null])).toEqual([["confirmed", true]]);
  expect(await admit({ email: here[0]?.email ?? "" })).toMatchObject({ reason: "registered" });
  expect(await site.db.outboxMail.count({ where: { kind: "confirmation" } })).toBe(1);
});

test("who comes without a registration and is sent twice is one, and here", async () => {
  await site.db.seminar.update({ where: { year: 2023 }, data: { date: new Date("2023-10-26") } });
  const values = { name: "Tulija", email: "tulija@example.org", organisation: "Kirjasto", optionId: site.optionId };
  const sent = { seminarYear: 2023, userId, locale: "fi" as const, values, submissionId: randomUUID() };
  const first = await admitWalkIn(site, sent);
  expect(first).toMatchObject({ ok: true });
  expect(await admitWalkIn(site, sent)).toEqual(first);
  expect(await site.db.registration.count({ where: { email: values.email } })).toBe(1);
});

test("a seminar that is a draft or cancelled checks nobody in, by any way; one that was held takes late marks", async () => {
  const { id } = await somebody();
  const set = (data: { announcedAt?: Date | null; cancelledAt?: Date | null }) =>
    site.db.seminar.update({ where: { year: 2023 }, data });
  const values = { name: "Tulija", email: "t@example.org", organisation: "K", optionId: site.optionId };
  for (const data of [
    { announcedAt: null },
    { announcedAt: new Date("2023-08-01"), cancelledAt: new Date("2023-10-20") },
  ]) {
    await set(data);
    const [marked, synced] = [mark(id, 1), mark(id, 2)];
    expect(await receive(marked)).toEqual({ unknown: [marked.id] });
    const sync = { seminarYear: 2023, userId, cardsKey, marks: [synced], since: null };
    expect(await syncDoor(site, sync)).toMatchObject({ unknown: [synced.id] });
    expect(await markNow(site, { seminarYear: 2023, registrationId: id, userId, kind: "arrived" })).toBe(false);
    expect(
      await admitWalkIn(site, { seminarYear: 2023, userId, submissionId: randomUUID(), locale: "fi", values }),
    ).toMatchObject({ ok: false });
    expect(await site.db.arrivalMark.count()).toBe(0);
    expect(await arrivedAt(id)).toBeNull();
  }
  await set({ cancelledAt: null });
  const late = { ...site, clock: clockFrom(new Date("2023-10-28T12:00:00+03:00")) };
  await receiveMarks(late, { seminarId: site.seminarId, userId, marks: [mark(id, 3)] });
  expect(await arrivedAt(id)).toBe(at(3));
});

test("who comes without a registration to a seminar with fees gets a fee category, and is in the treasurer's file", async () => {
  const fee = { position: 1, netCents: 17360, vatBasisPoints: 2550, seminarId: site.seminarId };
  const { id: feeCategoryId } = await site.db.feeCategory.create({
    data: { ...fee, translations: { create: { locale: "fi", name: "Jäsenet" } } },
  });
  await site.db.seminar.update({ where: { year: 2023 }, data: { date: new Date("2023-10-26") } });
  const values = { name: "Maksava Tulija", email: "m@example.org", organisation: "K", optionId: site.optionId };
  const admit = (more: Record<string, string>) =>
    admitWalkIn(site, {
      seminarYear: 2023,
      userId,
      submissionId: randomUUID(),
      locale: "fi",
      values: { ...values, ...more },
    });
  expect(await admit({})).toEqual({ ok: false, problems: { feeCategoryId: "feeMissing" } });
  expect(await admit({ feeCategoryId: randomUUID() })).toEqual({
    ok: false,
    problems: { feeCategoryId: "feeUnknown" },
  });
  expect(await admit({ feeCategoryId })).toMatchObject({ ok: true });
  const file = (await takeExport(site, { kind: "invoicing.csv", userId })).toString();
  expect(file).toMatch(/Maksava Tulija.*Jäsenet.*173,60.*Maksava Tulija.*m@example\.org/);
});
