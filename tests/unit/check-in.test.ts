import { describe, expect, test } from "vitest";
import { parseCardCode, proofOf, readOffline } from "@/lib/check-in/card-code";
import type { DoorRequest } from "@/lib/check-in/device-door";
import { createDeviceStore, forgetLists } from "@/lib/check-in/device-store";
import type { DoorPerson } from "@/lib/check-in/door-person";
import { findPeople } from "@/lib/check-in/find-people";
import { proofOnServer } from "@/lib/check-in/load-people";
import { createDevice, createStorage } from "@/tests/support/device";

const person = (number: number, name: string, values: Partial<DoorPerson> = {}): DoorPerson => ({
  ...{ id: `id-${number}`, number, name, organisation: "Esimerkin kirjasto", optionId: "o", status: "confirmed" },
  ...{ arrivedAt: null, markedAt: null, proof: "" },
  ...values,
});

describe("a card's code", () => {
  test.each([
    ["2023-041-7Q4M9TXK", "2023-041-7Q4M9TXK"],
    [" 2023 041 7q4m9txk ", "2023-041-7Q4M9TXK"],
    ["2023-1041-OIL4M9TX", "2023-1041-0114M9TX"],
  ])("%s is read", (text, code) => expect(parseCardCode(text)?.code).toBe(code));

  test.each([
    "",
    "2023-041",
    "2023-41-7Q4M9TXK",
    "2023-041-7Q4M9TXKX",
    "https://example.org/2023-041-7Q4M9TXK",
    "2023-041-7Q4M9TXÄ",
  ])("%s is none", (text) => expect(parseCardCode(text)).toBeNull());

  test("has one proof, made by the site or in a browser", async () => {
    expect(proofOnServer("2023-041-7Q4M9TXK")).toBe(await proofOf("2023-041-7Q4M9TXK"));
  });

  test("is judged by the list alone", async () => {
    const people = [person(41, "Åsa", { proof: await proofOf("2023-041-7Q4M9TXK") })];
    const read = (text: string) => readOffline(text, 2023, people);
    expect(await read("2023-041-7q4m9txk")).toEqual({ kind: "participant", id: "id-41" });
    expect(await read("2024-041-7Q4M9TXK")).toEqual({ kind: "otherSeminar", year: 2024 });
    for (const text of ["2023-041-7Q4M9TX0", "2023-042-7Q4M9TXK", "hello"])
      expect(await read(text), text).toEqual({ kind: "unknown" });
  });
});

test("people are found by parts of their words, without dots too, and by number", () => {
  const people = [person(1, "Åsa Öhmän"), person(11, "Matti Ohvo"), person(111, "محمد 😀")];
  const found = (search: string) => findPeople(people, search).map(({ number }) => number);
  expect(found("ohm")).toEqual([1]);
  expect(found("ÖHM åsa")).toEqual([1]);
  expect(found("kirjasto oh")).toEqual([1, 11]);
  expect(found("011")).toEqual([11]);
  expect(found("محمد")).toEqual([111]);
  for (const search of ["", " ", "å", "%", "999"]) expect(found(search), search).toEqual([]);
  expect(
    findPeople(
      Array.from({ length: 300 }, (_, number) => person(number, "Sama Nimi")),
      "sama",
    ),
  ).toHaveLength(20);
});

describe("a device", () => {
  const answer = (people: DoorPerson[]) => ({ now: 5_000, cursor: 4_000, forgetAt: 9_000, people, unknown: [] });

  test("marks without a network, keeps marks over a reload, and sends each until it is answered", async () => {
    const asked: DoorRequest[] = [];
    const device = createDevice(
      async (request) => {
        asked.push(request);
        return answer(request.since === null ? [person(1, "Yksi")] : []);
      },
      () => 1_000,
    );
    await device.open().sync();
    device.network.is = "gone";
    const door = device.open();
    door.mark("id-1", "arrived");
    expect(await door.sync()).toBe(false);
    expect(door.state()).toMatchObject({ waiting: 1, network: "gone", people: [{ arrivedAt: 5_000 }] });

    device.network.is = "losesAnswers";
    const reloaded = device.open();
    expect(reloaded.state()).toMatchObject({ waiting: 1, people: [{ name: "Yksi", arrivedAt: 5_000 }] });
    expect(await reloaded.sync()).toBe(false);
    device.network.is = "good";
    expect(await reloaded.sync()).toBe(true);
    const sent = asked.flatMap(({ marks }) => marks);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
    expect(device.open().state().waiting).toBe(0);
  });

  test("undoes what another device's faster clock marked", async () => {
    const device = createDevice(
      async () => answer([person(1, "Yksi", { arrivedAt: 7_000, markedAt: 7_000 })]),
      () => 1_000,
    );
    const door = device.open();
    await door.sync();
    device.network.is = "gone";
    door.mark("id-1", "undone");
    expect(door.state().people[0]).toMatchObject({ arrivedAt: null, markedAt: 7_001 });
  });

  test("forgets the list when its time has come, but no mark that waits", () => {
    const storage = createStorage();
    const store = createDeviceStore(storage, 2023);
    store.keepList({ people: [person(1, "Yksi")], offset: 0, forgetAt: 9_000 });
    store.keepMark({ id: "a", registrationId: "id-1", kind: "arrived", at: 1 });
    forgetLists(storage, 8_999);
    expect(store.readList()?.people).toHaveLength(1);
    forgetLists(storage, 9_000);
    expect(store.readList()).toBeNull();
    expect(store.readMarks()).toHaveLength(1);
  });

  test("goes on when its storage is full", async () => {
    const device = createDevice(
      async () => answer([person(1, "Yksi")]),
      () => 1_000,
    );
    device.storage.setItem = () => {
      throw new Error("full");
    };
    const door = device.open();
    await door.sync();
    door.mark("id-1", "arrived");
    expect(door.state()).toMatchObject({ waiting: 1, people: [{ arrivedAt: 5_000 }] });
  });
});
