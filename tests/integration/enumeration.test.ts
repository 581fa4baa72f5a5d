import { beforeEach, describe, expect, test } from "vitest";
import { requestSignInLink } from "@/lib/auth/mail-sign-in-link";
import { requestManageLinks } from "@/lib/registration/manage-links";
import { offerPlace } from "@/lib/registration/offer-place";
import { registerParticipant } from "@/lib/registration/register-participant";
import { requestEmailChange } from "@/lib/registration/request-email-change";
import { askForOpeningAlert } from "@/lib/seminars/opening-alerts";
import { registrationForm } from "@/tests/support/form";
import { runJobs } from "@/tests/support/jobs";
import { createTestSite, type TestSite } from "@/tests/support/seminar";
import { statementsOf } from "@/tests/support/statements";

// A stranger could learn from the response time whether an e-mail address is known. Measured times vary too much for a
// test. These tests therefore compare the statements that are sent to the database.

const known = "known@example.org";
const nobody = "nobody@example.org";
const mine = "mine@example.org";
let site: TestSite;

const register = (email: string, values: Record<string, string> = {}) =>
  registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId, { email, ...values }) });

/**
 * Asks for an alert (a mail when registration opens) about next year's seminar. The known e-mail address has already
 * asked for such an alert.
 */
const askForAlert = (email: string) => askForOpeningAlert(site, { seminarYear: 2024, email, locale: "fi" });

async function myRegistrationId(): Promise<string> {
  const { id } = await site.db.registration.findFirstOrThrow({ where: { email: mine } });
  return id;
}

const askForNewAddress = async (email: string) =>
  requestEmailChange(site, { registrationId: await myRegistrationId(), email });

const offerToColleague = async (email: string) =>
  offerPlace(site, {
    registrationId: await myRegistrationId(),
    colleague: { givenName: "Työkaveri", familyName: "", email, organisation: "Kirjasto" },
  });

beforeEach(async () => {
  site = await createTestSite(2);
  await register(known);
  await site.db.seminar.create({ data: { year: 2024, date: new Date("2024-10-24"), announcedAt: site.clock.now() } });
  await askForAlert(known);
  await site.db.user.create({ data: { id: "organiser", name: "Järjestäjä", email: known, role: "organiser" } });
});

describe("for a known address the same statements are sent as for an unknown one", () => {
  test.each([
    ["registering", register],
    ["asking for a lost link", (email: string) => requestManageLinks(site, { email })],
    ["asking to be told of the opening", askForAlert],
    ["asking for a new address", askForNewAddress],
    ["offering the place to a colleague", offerToColleague],
    ["asking for a sign-in link", (email: string) => requestSignInLink(site, { email, locale: "fi" })],
  ])("%s", async (_, act) => {
    await register(mine);
    // A repeated request replaces the one before it, so that both measured requests do so.
    await act("before@example.org");
    const [first, second] = [await statementsOf(() => act(known)), await statementsOf(() => act(nobody))];
    expect(first.length).toBeGreaterThan(0);
    expect(first).toEqual(second);
  });
});

describe("registering a known address", () => {
  test("gets a newcomer's answer, while a seat is free and when none is", async () => {
    expect(await register(known)).toEqual({ ok: true, outcome: "confirmed" });
    await register("last@example.org");
    expect(await register(known)).toEqual({ ok: true, outcome: "waiting" });
    expect(await register(nobody)).toEqual({ ok: true, outcome: "waiting" });
    expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 2, waiting: 1, lastQueueNumber: 1 });
  });

  test("uses up a number, so that the next one tells nothing", async () => {
    await register(known);
    await register(mine);
    await register(nobody);
    await register("mine-too@example.org");
    const own = await site.db.registration.findMany({
      where: { email: { startsWith: "mine" } },
      orderBy: { number: "asc" },
    });
    expect(own.map(({ number }) => number)).toEqual([3, 5]);
  });

  test("tells the owner, and nobody if the registration has been cancelled meanwhile", async () => {
    const mailed = () => site.db.outboxMail.count({ where: { kind: "alreadyRegistered", recipient: known } });
    await register(known);
    await runJobs(site);
    expect(await mailed()).toBe(1);
    await register(known);
    await site.db.registration.updateMany({ data: { status: "cancelled", cancelledAt: site.clock.now() } });
    await runJobs(site);
    expect(await mailed()).toBe(1);
  });
});

test("the same form sent again gets its first answer, though the seats are gone", async () => {
  const submissionId = "0199a0b0-0000-7000-8000-000000000001";
  expect(await register("twice@example.org", { submissionId })).toEqual({ ok: true, outcome: "confirmed" });
  expect(await register("twice@example.org", { submissionId })).toEqual({ ok: true, outcome: "confirmed" });
  await runJobs(site);
  expect(await site.db.outboxMail.count({ where: { recipient: "twice@example.org" } })).toBe(1);
});
