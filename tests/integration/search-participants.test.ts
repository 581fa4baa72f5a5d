import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { foldedText } from "@/lib/folded-text";
import { filterQuery, noFilter, readFilter } from "@/lib/participants/filter";
import { loadChoices, loadParticipants, PAGE_SIZE } from "@/lib/participants/queries";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";
import { storeQueue } from "@/tests/support/store-queue";

let site: TestSite;
const people = ["Åsa Öhman", "100 % Kirjasto", "a_b", "a\\b", "aXb", "Zacharias", "ärla", "Ödla", "åke"];

beforeAll(async () => {
  site = await createTestSite(8);
  for (const [index, name] of people.entries())
    await registerParticipant(site, {
      seminarYear: 2023,
      form: registrationForm(site.optionId, { name, email: `p-${index}@example.org`, organisation: "Kirja" }),
    });
  const { id } = await site.db.registration.findFirstOrThrow({ where: { name: "a\\b" } });
  await cancelRegistration(site, { registrationId: id, actor: "organiser" });
});

const find = (parameters: Record<string, unknown>) =>
  loadParticipants(site, { seminarId: site.seminarId, filter: readFilter(parameters) });
const names = async (parameters: Record<string, unknown>) => (await find(parameters)).rows.map(({ name }) => name);

test.each([
  ["öhman", ["Åsa Öhman"]],
  ["ÖHMAN kirja åsa", ["Åsa Öhman"]],
  ["100 %", ["100 % Kirjasto"]],
  ["%", ["100 % Kirjasto"]],
  ["a_b", ["a_b"]],
  ["a\\b", ["a\\b"]],
  ["Öh\0man", ["Åsa Öhman"]],
  ["p-5@example", ["Zacharias"]],
  ["7", ["ärla", "Ödla"]],
])("%j is searched for as it is written, a number as the registration's own", async (q, found) => {
  expect(await names({ q })).toEqual(found);
});

test.each(["ohman asa", "o\u0308hman", "O\u0308HMAN", "ＯＨＭＡＮ", "Öhmån"])(
  "%j finds the name whatever its accents, case and composition",
  async (q) => {
    expect(await names({ q })).toEqual(["Åsa Öhman"]);
  },
);

// Generates Latin, Greek and Cyrillic letters. For rarer scripts, the database may know fewer capital letters, because
// its version of Unicode can be older.
const letter = fc
  .oneof(fc.integer({ min: 0x20, max: 0x52f }), fc.integer({ min: 0x1e00, max: 0x1fff }))
  .map((code) => String.fromCodePoint(code));

test("the database folds any text as the site does, and finds it by the index", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: letter, maxLength: 30 }), async (any) => {
      // The database removes spaces at the end of a name.
      const name = `A${any}B`;
      const [row] = await site.db.$queryRaw<{ folded: string }[]>`
        UPDATE registration SET name = ${name} WHERE seminar_id = ${site.seminarId}::uuid AND number = 6
        RETURNING left(folded_text, -length(' p-5@example.org kirja')) AS folded`;
      expect(row?.folded).toBe(foldedText(name));
    }),
  );
  await site.db.registration.updateMany({ where: { number: 6 }, data: { name: "Zacharias" } });
  const plan = await site.db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw`EXPLAIN SELECT FROM registration AS r WHERE r.folded_text LIKE '%ohman%'`;
  });
  expect(JSON.stringify(plan)).toContain("registration_folded_text_idx");
});

test("filters, sorting as Finnish does, and paging", async () => {
  expect(await names({ status: "cancelled" })).toEqual(["a\\b"]);
  expect(await names({ status: "waiting" })).toEqual([]);
  expect(await names({ option: site.seminarId })).toEqual([]);
  expect(await names({ option: site.optionId, language: "sv" })).toEqual([]);
  expect(await names({ needs: "yes" })).toEqual([]);
  expect((await names({ sort: "name" })).slice(-5)).toEqual(["Zacharias", "åke", "ärla", "Ödla", "Åsa Öhman"]);
  expect((await names({ sort: "registered", order: "desc" }))[0]).toBe("åke");
  expect(await find({ page: "2" })).toMatchObject({ rows: [], more: false, count: people.length });
});

test("a filter of nonsense is none", async () => {
  const nonsense = {
    q: ["a"],
    option: "'; DROP",
    status: "x",
    fee: "1",
    needs: "",
    language: "de",
    sort: "id",
    order: "up",
  };
  expect(readFilter({ ...nonsense, page: "-1" })).toEqual(noFilter);
  expect(readFilter({ page: "99999999999" })).toEqual(noFilter);
  expect(filterQuery(readFilter({ status: "waiting", sort: "name", page: "3" }), { order: "desc" })).toEqual({
    status: "waiting",
    sort: "name",
    order: "desc",
  });
});

test("counts by option and state, and a full page that another follows", async () => {
  const counts = async () => (await loadChoices(site, site.seminarId, "fi")).options;
  expect(await counts()).toMatchObject([
    { confirmed: 8, waiting: 0, cancelled: 1, capacity: 8, name: "Tieteiden talolla" },
  ]);
  await storeQueue(site.url, 1_100);
  const page = await find({});
  expect(page.rows).toHaveLength(PAGE_SIZE);
  expect(page).toMatchObject({ more: true, count: 1_001 });
  expect((await find({ page: "12" })).more).toBe(false);
});
