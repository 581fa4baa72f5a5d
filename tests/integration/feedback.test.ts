import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { feedbackFile } from "@/lib/export/feedback-file";
import { giveFeedback } from "@/lib/feedback/give-feedback";
import { loadResults } from "@/lib/feedback/queries";
import { TEXT_LENGTH } from "@/lib/feedback/questions";
import { parseFeedback } from "@/lib/feedback/schema";
import { loadRegistration } from "@/lib/registration/load-own-registration";
import { runRetention } from "@/lib/retention/run-retention";
import { dump } from "@/tests/support/dump";
import { createOrganiser, draftOf, written } from "@/tests/support/messages";
import { registerAll, registrationOf } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;

const at = (moment: string): TestSite => ({ ...site, clock: clockFrom(new Date(moment)) });
const afternoon = () => at("2023-10-26T14:00:00+03:00");

function answered(values: Record<string, string>) {
  const parsed = parseFeedback(values);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
const form = answered({ overall: "5", good: "Kahvi ☕" });

async function give(name: string, when = afternoon(), what = form) {
  const { id: registrationId } = await registrationOf(site, name);
  return giveFeedback(when, { registrationId, form: what, locale: "fi" });
}

beforeEach(async () => {
  site = await createTestSite(2);
  await site.db.seminar.update({
    where: { id: site.seminarId },
    data: { startsAt: new Date("2023-10-26T09:30:00+03:00") },
  });
  await registerAll(site, ["eka", "toka", "jonottaja"]);
});

test("those who had a seat give it once, from the beginning until the registrations are erased", async () => {
  expect(await give("eka", at("2023-10-26T09:29:00+03:00"))).toEqual({ ok: false, reason: "notOpen" });
  expect(await give("jonottaja")).toEqual({ ok: false, reason: "notOpen" });
  expect(await give("eka", at("2024-10-26T00:00:00+03:00"))).toEqual({ ok: false, reason: "notOpen" });
  const twice = await Promise.all([give("eka"), give("eka"), give("eka")]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await give("eka")).toEqual({ ok: false, reason: "givenBefore" });
  expect(await site.db.feedback.count()).toBe(1);
  const own = async (name: string) =>
    (await loadRegistration(afternoon(), (await registrationOf(site, name)).id, "fi"))?.allowed.feedback;
  expect([await own("eka"), await own("toka"), await own("jonottaja")]).toEqual(["given", "open", "no"]);
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { cancelledAt: new Date("2023-10-25") } });
  expect(await give("toka")).toEqual({ ok: false, reason: "notOpen" });
});

test("nothing in it leads to the participant: no id, no address, no moment", async () => {
  await give("eka");
  const { id, number, name, email, submissionId } = await registrationOf(site, "eka");
  const rows = (await dump(site.url)).filter(({ table }) => table === "public.feedback");
  expect(rows).toHaveLength(1);
  const words = JSON.stringify(rows);
  for (const clue of [id, name, email, submissionId]) expect(words).not.toContain(clue);
  expect(Object.values(rows[0]?.row ?? {})).not.toContain(number);
  expect(rows[0]?.row["given_on"]).toBe("2023-10-26");
  // The id of a feedback must not reveal the time at which it was given. A UUID of version 7 contains this time, so the
  // id must be a UUID of version 4, which is random.
  expect(String(rows[0]?.row["id"])[14]).toBe("4");
});

test.each<[string, Record<string, string>, Record<string, string>]>([
  ["nothing", { good: " \n" }, { overall: "nothingGiven" }],
  [
    "a number that is none of the five",
    { overall: "6", programme: "5x" },
    {
      ...{ overall: "ratingUnknown", programme: "ratingUnknown" },
    },
  ],
  [
    "a long text and a NUL",
    { good: "x".repeat(TEXT_LENGTH + 1), better: "a\0b" },
    {
      ...{ good: "tooLong", better: "forbiddenCharacter" },
    },
  ],
])("%s is refused beside its field", (_, values, problems) => {
  expect(parseFeedback(values)).toEqual({ ok: false, problems });
});

test("results count each number, and a file runs no formula", async () => {
  await give("eka", afternoon(), answered({ overall: "5", programme: "2", wishes: "=HYPERLINK(1)" }));
  await give("toka", afternoon(), answered({ overall: "4", good: 'Ääni; "hyvä"' }));
  const results = await loadResults(site, site.seminarId);
  expect(results).toMatchObject({ count: 2, seats: 2 });
  expect(results.ratings).toEqual([
    { rating: "overall", counts: [0, 0, 0, 1, 1], given: 2, average: 4.5 },
    { rating: "programme", counts: [0, 1, 0, 0, 0], given: 1, average: 2 },
    { rating: "arrangements", counts: [0, 0, 0, 0, 0], given: 0, average: null },
  ]);
  const order = { seminar: { id: site.seminarId, year: 2023 }, locale: "fi", userId: "organiser" } as const;
  await createOrganiser(site.db);
  const pieces: Uint8Array[] = [];
  for await (const piece of feedbackFile(site, { ...order, format: "csv" })) pieces.push(piece);
  const csv = Buffer.concat(pieces).toString();
  expect(csv).toContain('"=""=HYPERLINK(1)"""');
  expect(csv).toContain("Ääni; ");
  for await (const piece of feedbackFile(site, { ...order, format: "xlsx" })) expect(piece.length).toBeGreaterThan(0);
});

test("with the registrations go the words of feedback and the messages; the numbers stay", async () => {
  await createOrganiser(site.db);
  await draftOf(site, written({ fi: "Kiitos Matille" }));
  await give("eka");
  await runRetention(at("2024-10-25T12:00:00+03:00"));
  expect(await site.db.message.count()).toBe(1);
  await runRetention(at("2024-10-26T02:15:00+03:00"));
  expect(await site.db.message.count()).toBe(0);
  expect(await site.db.feedback.findMany()).toMatchObject([{ overall: 5, good: null, better: null, wishes: null }]);
  const erased = await site.db.erasure.findMany({ where: { kind: { in: ["messages", "feedbackTexts"] } } });
  expect(erased.map(({ kind, count }) => `${kind} ${count}`).sort()).toEqual(["feedbackTexts 1", "messages 1"]);
  expect(await loadResults(site, site.seminarId)).toMatchObject({ count: 1, seats: 2 });
});
