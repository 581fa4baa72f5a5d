import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { statuses } from "@/tests/support/queue";
import { createTestSite } from "@/tests/support/seminar";

const names = Array.from({ length: 50 }, (_, index) => `person${String(index).padStart(2, "0")}`);

it("stores those who come at once in the order in which they came, in a few transactions", async () => {
  const site = await createTestSite(30);
  const transactions = () => site.db.$queryRaw<{ id: bigint }[]>`SELECT DISTINCT xmin::text AS id FROM registration`;
  const send = (name: string) => {
    const form = registrationForm(site.optionId, { name, email: `${name}@example.org` });
    return registerParticipant(site, { seminarYear: 2023, form });
  };
  expect((await send("first")).ok).toBe(true);
  await Promise.all(names.map(send));
  const outcome = (place: number) => (place < 30 ? "confirmed" : "waiting");
  const stored = await statuses(site);
  expect(stored.map((line) => line.split(" ")[1])).toEqual(["first", ...names].map((_, place) => outcome(place)));
  expect((await transactions()).length).toBeLessThan(25);
  const mails = await site.db.outboxMail.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } });
  expect(mails.map(({ kind, _count }) => [kind, _count])).toEqual([
    ["confirmation", 30],
    ["waitingList", 21],
  ]);
});

it("one whose claim fails spoils nobody else's", async () => {
  const site = await createTestSite(30);
  const submissionId = randomUUID();
  const send = (name: string, values: Record<string, string> = {}) => {
    const form = registrationForm(site.optionId, { name, email: `${name}@example.org`, ...values });
    return registerParticipant(site, { seminarYear: 2023, form });
  };
  // This form has already created a registration, which was cancelled later. The database therefore refuses a second
  // registration from the same form. The other registrations in the same transaction must not fail.
  const again = names[9] ?? "";
  await send(again, { submissionId });
  const { id: registrationId } = await site.db.registration.findFirstOrThrow();
  await cancelRegistration(site, { registrationId, actor: "participant" });
  const answers = await Promise.all(names.map((name) => send(name, name === again ? { submissionId } : {})));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await site.db.registration.count({ where: { status: { not: "cancelled" } } })).toBe(names.length);
  const { taken, waiting } = await site.db.attendanceOption.findFirstOrThrow();
  expect([taken, waiting]).toEqual([30, 20]);
});
