import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { splitName } from "@/lib/forms/person-name";
import { readFilter } from "@/lib/participants/filter";
import { loadParticipants } from "@/lib/participants/queries";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(20);
});

const register = async (...names: string[]) => {
  for (const name of names)
    await registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId, { name }) });
};
const stored = () =>
  site.db.registration.findFirstOrThrow({ select: { name: true, givenName: true, familyName: true, personKey: true } });

describe("the database keeps the whole name in step", () => {
  beforeEach(() => register("Maija von Wright"));

  test("when the two parts change", async () => {
    expect(await stored()).toMatchObject({ name: "Maija von Wright", givenName: "Maija", familyName: "von Wright" });
    await site.db.registration.updateMany({ data: { familyName: "Öhman" } });
    expect(await stored()).toMatchObject({ name: "Maija Öhman", personKey: "maija ohman" });
    await site.db.registration.updateMany({ data: { givenName: "", familyName: "Öhman" } });
    expect(await stored()).toMatchObject({ name: "Öhman", givenName: "" });
  });

  test("when the version before, which knows only the whole name, changes it", async () => {
    await site.db.registration.updateMany({ data: { name: "Öhman, Maija  Liisa" } });
    expect(await stored()).toMatchObject({ name: "Maija Liisa Öhman", givenName: "Maija Liisa", familyName: "Öhman" });
  });

  test("and what organisers have corrected stays when the version before stores the same whole name again", async () => {
    await site.db.registration.updateMany({ data: { givenName: "Maija von", familyName: "Wright" } });
    await site.db.registration.updateMany({ data: { name: "Maija von Wright", organisation: "Toinen" } });
    expect(await stored()).toMatchObject({ givenName: "Maija von", familyName: "Wright" });
  });

  test("and never stores a person without any name", async () => {
    await expect(
      site.db.registration.updateMany({ data: { name: " ", givenName: "", familyName: "" } }),
    ).rejects.toThrow();
  });
});

test("the database splits names as the site does", async () => {
  const word = fc.constantFrom(
    "Maija",
    "von",
    "Von",
    "DE",
    "van",
    "der",
    "la",
    "Öhman",
    "A\u030asa",
    ",",
    "\u00a0",
    "İ",
    "X.,",
  );
  const separator = fc.constantFrom(" ", "  ", "\t", ", ", "\u2028", "\u3000", ",");
  const name = fc
    .array(fc.tuple(word, separator), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.flat().join(""));
  const names = fc.sample(name, 2_000);
  const rows = await site.db.$queryRaw<{ name: string; givenName: string; familyName: string }[]>`
    SELECT name, given_name AS "givenName", family_name AS "familyName"
    FROM unnest(${names}::text[]) AS name, split_name(name)`;
  expect(rows).toHaveLength(names.length);
  for (const { name: whole, ...parts } of rows) expect(parts, JSON.stringify(whole)).toEqual(splitName(whole));
});

test("lists sort by family name, then by given name, in the order of the Finnish alphabet", async () => {
  const sorted = [
    ...["Matti Aalto", "Bertta", "Zorro Virtanen", "Aila von Wright", "Bo Wright", "Åsa Wright"],
    ...["Kai Åberg", "Eero Äijälä", "Aada Öhman", "Åke Öhman"],
  ];
  await register(...sorted.toReversed());
  const namesOf = async (order: "asc" | "desc") => {
    const filter = readFilter({ sort: "name", order });
    const { rows } = await loadParticipants(site, { seminarId: site.seminarId, filter });
    return rows.map(({ name }) => name);
  };
  expect(await namesOf("asc")).toEqual(sorted);
  expect(await namesOf("desc")).toEqual(sorted.toReversed());
});
