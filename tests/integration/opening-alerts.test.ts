import { beforeEach, describe, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import {
  askForOpeningAlert,
  confirmOpeningAlert,
  forgetOpeningAlert,
  loadOpeningAlert,
} from "@/lib/seminars/opening-alerts";
import { sendOpeningAlerts } from "@/lib/seminars/send-opening-alerts";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const seminarYear = 2023;
const before = clockFrom(new Date("2023-08-20T09:00:00+03:00"));

let site: TestSite;
/** The same site, but the time of its clock is before registration opens. */
let awaiting: TestSite;
beforeEach(async () => {
  site = await createTestSite();
  awaiting = { ...site, clock: before };
});

const ask = (email: string) => askForOpeningAlert(awaiting, { seminarYear, email, locale: "sv" });
/**
 * Asks for an alert (a mail when registration opens). Returns the parts of the link in the mail: the year of the
 * seminar and the token.
 */
async function linkOf(email: string) {
  await ask(email);
  const mail = await site.db.outboxMail.findFirstOrThrow({ where: { recipient: email }, orderBy: { id: "desc" } });
  return { seminarYear, token: (mail.payload as { alertToken: string }).alertToken };
}

describe("asking to be told", () => {
  test("takes the address down, and mails its owner a link that nobody can read from the database", async () => {
    expect(await ask("reader@example.org")).toEqual({ ok: true });
    const mail = await site.db.outboxMail.findFirstOrThrow();
    expect(mail).toMatchObject({ kind: "alertConfirmation", locale: "sv", recipient: "reader@example.org" });
    const { alertToken } = mail.payload as { alertToken: string };
    const alert = await site.db.openingAlert.findFirstOrThrow();
    expect(alert).toMatchObject({ emailKey: "reader@example.org", confirmedAt: null });
    expect(Buffer.from(alert.tokenHash).toString()).not.toContain(alertToken);
  });

  test("again answers the same, keeps one row and what was confirmed, and mails a link that works", async () => {
    const first = await linkOf("reader@example.org");
    await confirmOpeningAlert(awaiting, first);
    expect(await ask("READER@example.org")).toEqual({ ok: true });
    expect(await site.db.openingAlert.count()).toBe(1);
    const newest = await linkOf("Reader@example.org");
    expect(await loadOpeningAlert(site, newest)).toEqual({ confirmed: true });
    expect(await loadOpeningAlert(site, first)).toBeNull();
  });

  test("is no use once registration has opened, nor for a seminar that isn't there", async () => {
    const asked = { seminarYear, email: "late@example.org", locale: "fi" } as const;
    expect(await askForOpeningAlert(site, asked)).toEqual({ ok: false, reason: "notAwaited" });
    const elsewhere = { ...asked, seminarYear: 1999 };
    expect(await askForOpeningAlert(awaiting, elsewhere)).toEqual({ ok: false, reason: "seminarUnknown" });
    expect(await site.db.outboxMail.count()).toBe(0);
    expect(await site.db.openingAlert.count()).toBe(0);
  });

  test("a hundred times at once leaves one row", async () => {
    await Promise.all(Array.from({ length: 100 }, () => ask("eager@example.org")));
    expect(await site.db.openingAlert.count()).toBe(1);
  });
});

describe("the link of the mail", () => {
  test("changes nothing when it is only opened", async () => {
    const link = await linkOf("scanner@example.org");
    expect(await loadOpeningAlert(site, link)).toEqual({ confirmed: false });
    expect(await site.db.openingAlert.findFirst()).toMatchObject({ confirmedAt: null });
  });

  test("confirms, twice as well as once, and then takes it back", async () => {
    const link = await linkOf("reader@example.org");
    expect(await confirmOpeningAlert(awaiting, link)).toEqual({ ok: true });
    const { confirmedAt } = await site.db.openingAlert.findFirstOrThrow();
    expect(await confirmOpeningAlert(awaiting, link)).toEqual({ ok: true });
    expect(await site.db.openingAlert.findFirst()).toMatchObject({ confirmedAt });
    await forgetOpeningAlert(site, link);
    expect(await site.db.openingAlert.count()).toBe(0);
    expect(await confirmOpeningAlert(awaiting, link)).toEqual({ ok: false, reason: "linkUnknown" });
  });

  test("too late forgets the address, since there is nothing to wait for", async () => {
    const link = await linkOf("late@example.org");
    expect(await confirmOpeningAlert(site, link)).toEqual({ ok: false, reason: "notAwaited" });
    expect(await site.db.openingAlert.count()).toBe(0);
  });

  test("is of its own seminar only, and what is no secret leads nowhere", async () => {
    const { token } = await linkOf("reader@example.org");
    for (const link of [
      { seminarYear: 2024, token },
      { seminarYear, token: "A".repeat(43) },
      { seminarYear, token: "'; drop table opening_alert" },
    ]) {
      expect(await loadOpeningAlert(site, link)).toBeNull();
      expect(await confirmOpeningAlert(awaiting, link)).toEqual({ ok: false, reason: "linkUnknown" });
      await forgetOpeningAlert(site, link);
    }
    expect(await site.db.openingAlert.count()).toBe(1);
  });
});

describe("when registration opens", () => {
  const opened = () => site.db.outboxMail.findMany({ where: { kind: "registrationOpened" } });

  test("those who confirmed get one mail and are forgotten, the others get none", async () => {
    await confirmOpeningAlert(awaiting, await linkOf("confirmed@example.org"));
    await linkOf("unconfirmed@example.org");
    await sendOpeningAlerts(awaiting);
    expect(await opened()).toEqual([]);

    await sendOpeningAlerts(site);
    await sendOpeningAlerts(site);
    expect(await opened()).toMatchObject([
      {
        recipient: "confirmed@example.org",
        locale: "sv",
        payload: { seminarId: site.seminarId },
        registrationId: null,
      },
    ]);
    const left = await site.db.openingAlert.findMany();
    expect(left.map(({ email }) => email)).toEqual(["unconfirmed@example.org"]);
  });

  test("instances that look at the same moment mail nobody twice", async () => {
    for (let index = 0; index < 20; index++)
      await confirmOpeningAlert(awaiting, await linkOf(`reader${index}@example.org`));
    await Promise.all([1, 2, 3, 4].map(() => sendOpeningAlerts(site)));
    expect(await opened()).toHaveLength(20);
    expect(await site.db.openingAlert.count()).toBe(0);
  });

  test.each([
    ["has closed", { registrationClosesAt: new Date("2023-09-02T09:00:00+03:00") }],
    ["is cancelled", { cancelledAt: new Date("2023-08-21T09:00:00+03:00") }],
  ])("nobody is told of a seminar that %s meanwhile", async (_, data) => {
    await confirmOpeningAlert(awaiting, await linkOf("reader@example.org"));
    await site.db.seminar.update({ where: { year: seminarYear }, data });
    await sendOpeningAlerts(site);
    expect(await opened()).toEqual([]);
  });
});
