import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { filterQuery, readFilter } from "@/lib/participants/filter";
import { registerParticipant } from "@/lib/registration/register-participant";
import { takeExport } from "@/tests/support/export";
import { fullForm } from "@/tests/support/form";
import { createFullSeminar } from "@/tests/support/full-seminar";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const userId = "organiser";
let site: TestSite;

beforeAll(async () => {
  const { db, ...rest } = await createTestSite();
  await db.user.create({ data: { id: userId, name: "Järjestäjä", email: "organiser@example.org" } });
  // `takeExport` exports the seminar of 2023. The new seminar gets that year, so the existing seminar moves to 2022.
  await db.seminar.update({ where: { year: 2023 }, data: { year: 2022, date: new Date("2022-10-26") } });
  const full = await createFullSeminar(db, 2023, null);
  site = { ...rest, db, seminarId: full.seminar.id, clock: clockFrom(new Date("2023-09-04T09:00:00+03:00")) };
  const needs = { dietary: "Pähkinäallergia", needsConsent: "on" };
  await registerParticipant(site, { seminarYear: 2023, form: await fullForm(db, full, { name: "=Åsa", ...needs }) });
});

const table = async (columns: string, locale: "fi" | "en" = "fi"): Promise<string[][]> => {
  const file = await takeExport(site, { kind: "plain.csv", userId, locale, filter: { columns } });
  return parse(file, { bom: true });
};

test("a file has the columns that were chosen, in the list's order, and nothing of what makes no sense", async () => {
  expect(await table("organisation,name,nonsense,__proto__,name")).toEqual([
    ["Nimi", "Organisaatio"],
    ["=Åsa", "Esimerkin kirjasto"],
  ]);
});

test("answers are columns of their own: choices by their labels, and never a diet", async () => {
  expect(await table("answers", "en")).toEqual([
    ["Home town", "Your expectations", "Workshop", "Interests", "First time", "How many times", "Arrival day", "Lunch"],
    ["Turku", "Uusia tuttuja\nja ajatuksia", "Sounds", "Robots", "yes", "3", "2023-10-25", "no"],
  ]);
  const everything = await table("");
  expect(everything[0]).toHaveLength(21);
  expect(JSON.stringify(everything)).not.toContain("Pähkinä");
});

test("the address remembers them, as a form sends them and as a link does", () => {
  const filter = readFilter({ columns: ["email", "name", "x"] });
  expect(filterQuery(filter)).toEqual({ columns: "name,email" });
  expect(readFilter(filterQuery(filter))).toEqual(filter);
  expect(readFilter({ columns: ["", "\0"] }).columns).toBe("");
  expect(readFilter({ columns: { a: 1 } }).columns).toBe("");
});

test("no column is empty of somebody of whom everything is known", async () => {
  await site.db.registration.updateMany({
    where: { seminarId: site.seminarId },
    data: { arrivedAt: new Date("2023-10-26T09:00:00+03:00"), message: "Terveisiä" },
  });
  const [headings = [], cells = []] = await table("");
  expect(headings.filter((_, column) => cells[column] === "")).toEqual([]);
});
