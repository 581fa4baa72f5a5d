import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { confirmEmailChange } from "@/lib/registration/confirm-email-change";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { loadEmailChange } from "@/lib/registration/load-requests";
import { findOwnRegistration } from "@/lib/registration/manage-links";
import { requestEmailChange } from "@/lib/registration/request-email-change";
import { whyLinkEnded } from "@/lib/tokens/tokens";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { eventsOf, mailsTo, registerAll, registrationOf } from "@/tests/support/queue";
import { createTestSite, duringRegistration, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(2);
  await registerAll(site, ["first", "second", "third"]);
});

const at = (time: string): TestSite => ({ ...site, clock: clockFrom(new Date(time)) });

const ask = async (name: string, email: string, when = site) =>
  requestEmailChange(when, { registrationId: (await registrationOf(site, name)).id, email });

const confirmationToken = async (email: string) => (await tokensMailed(site, email, "emailChangeToken")).at(-1) ?? "";
const manageTokens = (email: string) => tokensMailed(site, email, "manageToken");

test("the new address is asked, and nothing changes until its owner says yes", async () => {
  expect(await ask("first", "New@example.org")).toEqual({ ok: true });
  expect(await registrationOf(site, "first")).toMatchObject({ email: "first@example.org" });
  const token = await confirmationToken("New@example.org");
  expect(await loadEmailChange(site, token)).toEqual({ email: "New@example.org", seminarYear: 2023, problem: null });

  const [former] = await manageTokens("first@example.org");
  const confirmed = await confirmEmailChange(site, { token });
  expect(confirmed).toMatchObject({ ok: true });
  expect(await registrationOf(site, "first")).toMatchObject({ email: "New@example.org", emailKey: "new@example.org" });
  expect(await mailsTo(site, "first")).toEqual(["confirmation", "emailChange", "emailChanged", "change 1"]);
  expect(await site.db.outboxMail.findFirst({ where: { kind: "emailChanged" } })).toMatchObject({
    recipient: "first@example.org",
    payload: {},
  });
  expect(await eventsOf(site, "first")).toEqual(["emailChanged by participant"]);

  expect(await loadOwnRegistration(site, former ?? "", "fi")).toBeNull();
  expect(await whyLinkEnded(site, former ?? "")).toBe("emailChanged");
  const [mailed] = await manageTokens("New@example.org");
  expect(confirmed).toEqual({ ok: true, manageToken: mailed });
  expect(await loadOwnRegistration(site, mailed ?? "", "fi")).toMatchObject({ name: "first", newEmail: null });
  expect(await confirmEmailChange(site, { token })).toEqual({ ok: false, reason: "unknown" });
});

test("one's other registration gets the same answer and the same mail; only the address's owner learns why it can't be", async () => {
  await site.db.registration.update({
    where: { id: (await registrationOf(site, "second")).id },
    data: { name: "FIRST" },
  });
  expect(await ask("first", "SECOND@example.org")).toEqual(await ask("first", "stranger@example.org"));
  await ask("first", "SECOND@example.org");
  const token = await confirmationToken("SECOND@example.org");
  expect(await loadEmailChange(site, token)).toMatchObject({ problem: "alreadyRegistered" });
  expect(await confirmEmailChange(site, { token })).toEqual({ ok: false, reason: "alreadyRegistered" });
  expect(await registrationOf(site, "first")).toMatchObject({ email: "first@example.org" });
  expect(await manageTokens("first@example.org")).toHaveLength(1);

  await cancelRegistration(site, { registrationId: (await registrationOf(site, "FIRST")).id, actor: "participant" });
  expect(await confirmEmailChange(site, { token })).toMatchObject({ ok: true });
});

test("the link works for 48 hours, also after the deadline for changes, and only the newest one does", async () => {
  await site.db.seminar.updateMany({ data: { changesCloseAt: new Date("2023-09-04T10:00:00+03:00") } });
  await ask("first", "one@example.org");
  await ask("first", "two@example.org");
  expect(await confirmEmailChange(site, { token: await confirmationToken("one@example.org") })).toMatchObject({
    reason: "unknown",
  });
  expect(await whyLinkEnded(site, await confirmationToken("one@example.org"))).toBe("newerLink");
  const token = await confirmationToken("two@example.org");
  expect(await confirmEmailChange(at("2023-09-06T10:00:00+03:00"), { token })).toMatchObject({ reason: "expired" });
  expect(await loadEmailChange(at("2023-09-06T10:00:00+03:00"), token)).toMatchObject({ problem: "expired" });
  expect(await confirmEmailChange(at("2023-09-06T08:59:00+03:00"), { token })).toMatchObject({ ok: true });
});

test("is refused for one's own address, of a cancelled registration, after the deadline, and the sixth time a day", async () => {
  expect(await ask("first", "FIRST@example.org")).toMatchObject({ reason: "sameAddress" });
  for (let asked = 0; asked < 5; asked += 1)
    expect(await ask("first", `new${asked}@example.org`)).toMatchObject({ ok: true });
  expect(await ask("first", "new5@example.org")).toMatchObject({ reason: "askedEnough" });
  const nextDay = new Date(duringRegistration.getTime() + 25 * 60 * 60 * 1000).toISOString();
  expect(await ask("first", "new5@example.org", at(nextDay))).toMatchObject({ ok: true });
  expect(await ask("second", "late@example.org", at("2023-10-26T00:00:00+03:00"))).toMatchObject({ reason: "tooLate" });

  await ask("third", "gone@example.org");
  await cancelRegistration(site, { registrationId: (await registrationOf(site, "third")).id, actor: "participant" });
  const token = await confirmationToken("gone@example.org");
  expect(await confirmEmailChange(site, { token })).toMatchObject({ reason: "cancelled" });
  expect(await ask("third", "more@example.org")).toMatchObject({ reason: "cancelled" });
});

test("one link followed twice at once changes the address once", async () => {
  await ask("third", "new@example.org");
  const token = await confirmationToken("new@example.org");
  const answers = await Promise.all([1, 2, 3, 4].map(() => confirmEmailChange(site, { token })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  // `mailsTo` writes the sequence number of a calendar entry after the kind of the mail. This person is in the queue
  // and has no calendar entry, so no number follows `change`.
  expect(await mailsTo(site, "third")).toEqual(["waitingList", "emailChange", "emailChanged", "change"]);
  // Two links now lead to the registration: the confirmation link that was followed, and the link in the new mail.
  expect(await site.db.manageLink.count({ where: { registration: { name: "third" } } })).toBe(2);
  expect(await findOwnRegistration(site, token)).not.toBeNull();
});

test("of two registrations of one person that want one address at once, one gets it", async () => {
  await ask("first", "both@example.org");
  await ask("second", "both@example.org");
  await site.db.registration.updateMany({ data: { name: "First" } });
  const tokens = await tokensMailed(site, "both@example.org", "emailChangeToken");
  const answers = await Promise.all(tokens.map((token) => confirmEmailChange(site, { token })));
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.reason)).sort()).toEqual(["alreadyRegistered", "ok"]);
  expect(await site.db.registration.count({ where: { emailKey: "both@example.org" } })).toBe(1);
});

test("the same address asked for twice is one request, as when the answer is lost", async () => {
  for (let sent = 0; sent < 2; sent++) expect(await ask("third", "new@example.org")).toEqual({ ok: true });
  expect(await mailsTo(site, "third")).toEqual(["waitingList", "emailChange"]);
});
