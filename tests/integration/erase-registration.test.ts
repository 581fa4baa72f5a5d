import { beforeEach, describe, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { eraseRegistration } from "@/lib/retention/erase-registration";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(1);
  for (const name of ["first", "second", "third"])
    await registerParticipant(site, {
      seminarYear: 2023,
      form: registrationForm(site.optionId, { name, email: `${name}@example.org` }),
    });
});

const byName = (name: string) => site.db.registration.findFirstOrThrow({ where: { name } });
const erase = async (name: string) => eraseRegistration(site, { registrationId: (await byName(name)).id });
const tallies = () =>
  site.db.registrationTally.findMany({ select: { status: true, count: true, registeredOn: true, optionId: true } });

describe("a participant who erases the own registration", () => {
  test("frees the seat for the first in the queue, and leaves a number behind", async () => {
    const mail = await site.db.outboxMail.findFirstOrThrow({ where: { recipient: "first@example.org" } });
    const { manageToken } = mail.payload as { manageToken: string };
    await erase("first");

    expect(await site.db.registration.count()).toBe(2);
    expect((await byName("second")).status).toBe("confirmed");
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1, waiting: 1 });
    expect(await loadOwnRegistration(site, manageToken, "fi")).toBeNull();
    const registeredOn = new Date("2023-09-04");
    expect(await tallies()).toEqual([{ status: "cancelled", count: 1, registeredOn, optionId: site.optionId }]);
    expect(await site.db.erasure.findMany()).toMatchObject([
      { kind: "registrations", seminarId: site.seminarId, count: 1 },
    ]);
  });

  test("gets one last mail, which hangs on no registration; the others go unsent", async () => {
    const { id } = await byName("first");
    await erase("first");
    expect(await site.db.outboxMail.findMany({ where: { recipient: "first@example.org" } })).toMatchObject([
      {
        kind: "cancellation",
        registrationId: null,
        payload: { seminarId: site.seminarId, registrationId: id, calendarSequence: 1 },
      },
    ]);
  });

  test("leaves the queue without promoting anyone, and takes no calendar entry back", async () => {
    await erase("second");
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1, waiting: 1 });
    expect(await site.db.outboxMail.count({ where: { kind: "promotion" } })).toBe(0);
    const mail = await site.db.outboxMail.findFirstOrThrow({ where: { kind: "cancellation" } });
    expect(mail.payload).not.toHaveProperty("calendarSequence");
  });

  test("stays counted as who was there, once the seminar is over", async () => {
    const later = { ...site, clock: clockFrom(new Date("2023-10-27T00:00:00+03:00")) };
    await eraseRegistration(later, { registrationId: (await byName("first")).id });
    expect(await tallies()).toMatchObject([{ status: "confirmed", count: 1 }]);
    expect(await site.db.outboxMail.count({ where: { kind: { in: ["cancellation", "promotion"] } } })).toBe(0);
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 0, waiting: 2 });
  });

  test("may press twice, also at the same moment", async () => {
    const { id } = await byName("first");
    await Promise.all([1, 2, 3].map(() => eraseRegistration(site, { registrationId: id })));
    await eraseRegistration(site, { registrationId: id });
    expect(await tallies()).toHaveLength(1);
    expect(await site.db.outboxMail.count({ where: { kind: "promotion" } })).toBe(1);
  });
});
