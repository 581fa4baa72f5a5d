import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { mailManageLinks, markAnswered } from "@/lib/registration/manage-links";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { LINKS_KEPT, whyLinkEnded } from "@/lib/tokens/tokens";
import { registerAll } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

/** Returns the tokens that were mailed to the person `name`, the oldest first. */
async function tokensOf({ db }: TestSite, name: string): Promise<string[]> {
  const mails = await db.outboxMail.findMany({
    where: { recipient: `${name}@example.org` },
    orderBy: { createdAt: "asc" },
  });
  return mails.map(({ payload }) => (payload as { manageToken: string }).manageToken);
}

test("a link shows the own registration and the place in the queue; a wrong one shows nothing", async () => {
  const site = await createTestSite(1);
  await registerAll(site, ["first", "second", "third"]);
  const [token = ""] = await tokensOf(site, "third");
  expect(await loadOwnRegistration(site, token, "fi")).toMatchObject({
    name: "third",
    queuePosition: 2,
    optionName: { value: "Tieteiden talolla", lang: "fi" },
  });
  expect(await loadOwnRegistration(site, "A".repeat(43), "fi")).toBeNull();
  expect(await loadOwnRegistration(site, "'; drop table registration", "fi")).toBeNull();
});

test("a lost link is mailed again to an address that is registered, until the seminar's day ends, and to no other", async () => {
  const site = await createTestSite();
  await registerAll(site, ["first"]);
  await mailManageLinks(site, { email: "FIRST@example.org" });
  await mailManageLinks(site, { email: "stranger@example.org" });
  const after = { ...site, clock: { now: () => new Date("2023-10-27T00:00:00+03:00") } };
  await mailManageLinks(after, { email: "first@example.org" });
  const mails = await site.db.outboxMail.findMany({ where: { kind: "manageLink" } });
  expect(mails.map(({ recipient }) => recipient)).toEqual(["first@example.org"]);
});

test("however often links are asked for, the first and the newest work", async () => {
  const site = await createTestSite();
  await registerAll(site, ["first", "second"]);
  for (let second = 1; second <= LINKS_KEPT + 2; second += 1) {
    const now = new Date(site.clock.now().getTime() + second * 1000);
    await mailManageLinks({ ...site, clock: { now: () => now } }, { email: "first@example.org" });
  }
  const tokens = await tokensOf(site, "first");
  const found = await Promise.all(
    tokens.map(
      async (token) => (await loadOwnRegistration(site, token, "fi"))?.name ?? (await whyLinkEnded(site, token)),
    ),
  );
  const ended = Array.from({ length: 3 }, () => "newerLink");
  expect(found).toEqual(["first", ...ended, "first", "first", "first", "first"]);
  for (const token of ["A".repeat(43), "'; drop table registration", tokens[0] ?? ""])
    expect(await whyLinkEnded(site, token)).toBeNull();
  expect(await site.db.manageLink.count()).toBe(LINKS_KEPT + 1);
});

test("whoever has been erased meanwhile gets no link and no mail", async () => {
  const site = await createTestSite();
  const now = site.clock.now();
  await site.db.$transaction((tx) =>
    mailParticipant(tx, { registrationId: randomUUID(), kind: "manageLink", calendarEntry: false, now }),
  );
  expect(await site.db.outboxMail.count()).toBe(0);
});

test("an address has answered from the first thing that is done by its link, or that an organiser did", async () => {
  const site = await createTestSite();
  await registerAll(site, ["first"]);
  const { id, answeredAt } = await site.db.registration.findFirstOrThrow();
  expect(answeredAt).toBeNull();
  const [token = ""] = await tokensOf(site, "first");
  await loadOwnRegistration(site, token, "fi");
  expect((await site.db.registration.findFirstOrThrow()).answeredAt).toBeNull();
  await markAnswered(site, id);
  const first = (await site.db.registration.findFirstOrThrow()).answeredAt;
  expect(first).not.toBeNull();
  await markAnswered({ ...site, clock: { now: () => new Date("2023-10-01") } }, id);
  expect((await site.db.registration.findFirstOrThrow()).answeredAt).toEqual(first);
});
