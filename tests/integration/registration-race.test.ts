import { expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { createTestSite } from "@/tests/support/seminar";

const PEOPLE = 1000;
const SEATS = 100;

test("a thousand at once for a hundred seats: a hundred get one, the others are told, none is lost or double", async () => {
  const site = await createTestSite(SEATS);
  const answers = await Promise.all(
    Array.from({ length: PEOPLE }, () =>
      registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId) }),
    ),
  );

  const told = (outcome: string) => answers.filter((answer) => answer.ok && answer.outcome === outcome).length;
  expect([told("confirmed"), told("waiting")]).toEqual([SEATS, PEOPLE - SEATS]);
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: SEATS, waiting: PEOPLE - SEATS });

  const stored = await site.db.registration.findMany({ orderBy: { number: "asc" } });
  expect(stored.map(({ number }) => number)).toEqual(Array.from({ length: PEOPLE }, (_, index) => index + 1));
  expect(stored.slice(0, SEATS).every(({ status }) => status === "confirmed")).toBe(true);
  expect(stored.slice(SEATS).every(({ status }) => status === "waiting")).toBe(true);
  expect(await site.db.outboxMail.count()).toBe(PEOPLE);
});

test("the control: the same count without the row's lock oversells", async () => {
  const site = await createTestSite(SEATS);
  const claimWithoutLock = async () => {
    const option = await site.db.attendanceOption.findUniqueOrThrow({ where: { id: site.optionId } });
    return option.taken < SEATS
      ? site.db
          .$executeRaw`UPDATE attendance_option SET capacity = NULL, taken = ${option.taken + 1} WHERE id = ${site.optionId}::uuid`
      : 0;
  };
  const granted = await Promise.all(Array.from({ length: PEOPLE }, claimWithoutLock));
  expect(granted.filter(Boolean).length).toBeGreaterThan(SEATS);
});

test("cancelling and registering at once keep the seats full, the order and the counts", async () => {
  const site = await createTestSite(10);
  const register = () => registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId) });
  for (let i = 0; i < 30; i += 1) await register();
  const seated = await site.db.registration.findMany({ where: { status: "confirmed" } });
  const waiting = await site.db.registration.findMany({ where: { status: "waiting" }, take: 5 });

  await Promise.all([
    ...[...seated, ...waiting].map(({ id }) => cancelRegistration(site, { registrationId: id, actor: "participant" })),
    ...Array.from({ length: 20 }, register),
  ]);

  const left = await site.db.registration.findMany({
    where: { status: { not: "cancelled" } },
    orderBy: { number: "asc" },
  });
  expect(left.map(({ status }) => status)).toEqual([...Array(10).fill("confirmed"), ...Array(25).fill("waiting")]);
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 10, waiting: 25 });
  expect(await site.db.outboxMail.count({ where: { kind: "promotion" } })).toBeGreaterThanOrEqual(10);
});
