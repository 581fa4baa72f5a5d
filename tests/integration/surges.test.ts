import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { loadSurge, noteRefusals, UNUSUALLY_MANY, watchSurges } from "@/lib/abuse/surges";
import { clockFrom } from "@/lib/clock";
import { createRegistration } from "@/tests/support/registration";
import { createTestSite, duringRegistration, type TestSite } from "@/tests/support/seminar";

const HOUR = 3_600_000;
let site: TestSite;
const organisersEmail = "organisers@example.org";
const at = (hours: number) => ({
  ...site,
  organisersEmail,
  clock: clockFrom(new Date(duringRegistration.getTime() + hours * HOUR)),
});

beforeEach(async () => {
  site = await createTestSite();
});

async function register(count: number, hours: number, answered = false) {
  const registeredAt = new Date(duringRegistration.getTime() + hours * HOUR - 60_000);
  for (let person = 1; person <= count; person += 1)
    await createRegistration(site.db, site, {
      registeredAt,
      answeredAt: answered ? registeredAt : null,
      submissionId: randomUUID(),
    });
}
const mails = () => site.db.outboxMail.findMany({ select: { kind: true, recipient: true, payload: true } });

describe("a surge of registrations", () => {
  test("is told of by one mail a day, and is seen at the desk for a week", async () => {
    await register(UNUSUALLY_MANY, 0);
    for (let minute = 1; minute <= 3; minute += 1) await watchSurges(at(0));
    await register(UNUSUALLY_MANY + 5, 2);
    await Promise.all([watchSurges(at(2)), watchSurges(at(2))]);
    expect(await mails()).toMatchObject([
      { kind: "surge", recipient: organisersEmail, payload: { seminarId: site.seminarId, registered: UNUSUALLY_MANY } },
    ]);
    expect(await loadSurge(at(3), site.seminarId)).toMatchObject({ registered: UNUSUALLY_MANY + 5, refused: 0 });

    await register(UNUSUALLY_MANY, 30);
    await watchSurges(at(30));
    expect(await mails()).toHaveLength(2);
    expect(await loadSurge(at(30 + 8 * 24), site.seminarId)).toBeNull();
  });

  test("is none when fewer come, when they came earlier, or when organisers have added them", async () => {
    await register(UNUSUALLY_MANY - 1, 0);
    await register(UNUSUALLY_MANY, -1);
    await register(UNUSUALLY_MANY, 0, true);
    await watchSurges(at(0));
    expect([await mails(), await loadSurge(at(0), site.seminarId)]).toEqual([[], null]);
  });
});

test("refused forms are a surge too, of the same day", async () => {
  await noteRefusals(at(0), { seminarYear: 2023, refused: 54 });
  await noteRefusals(at(1), { seminarYear: 2023, refused: 10 });
  await noteRefusals(at(1), { seminarYear: 2099, refused: 10 });
  expect(await mails()).toMatchObject([{ kind: "surge", payload: { refused: 54 } }]);
  expect(await loadSurge(at(1), site.seminarId)).toMatchObject({ registered: 0, refused: 64 });
});
