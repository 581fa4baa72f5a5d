import { beforeEach, expect, test } from "vitest";
import type { MailKind } from "@/lib/db/generated/client";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { runJobs } from "@/tests/support/jobs";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const MINUTE = 60_000;
const now = new Date("2023-09-04T09:00:00+03:00");
const earlier = (minutes: number) => new Date(now.getTime() - minutes * MINUTE);
let site: TestSite;

beforeEach(async () => {
  site = await createTestSite();
});

async function write(count: number, kind: MailKind, at = now, recipient = "owner@example.org") {
  for (let mail = 1; mail <= count; mail += 1)
    await enqueueMail(site.db, { kind, locale: "fi", recipient, payload: {}, registrationId: null, now: at });
}

async function sent(): Promise<string[]> {
  await runJobs(site);
  const mails = await site.db.outboxMail.findMany({ where: { sentAt: { not: null } }, orderBy: { kind: "asc" } });
  return mails.map(({ kind, recipient }) => `${kind} ${recipient.split("@")[0]}`);
}

test("five mails of a kind an hour, however they are spelt, and the rest are gone", async () => {
  await write(4, "signIn");
  await write(4, "signIn", now, "OWNER@example.org");
  await write(1, "signIn", now, "other@example.org");
  const mails = (await sent()).map((mail) => mail.toLowerCase());
  expect(mails.sort()).toEqual(["signin other", ...Array(5).fill("signin owner")]);
  expect(await site.db.outboxMail.count()).toBe(6);
});

test("an hour later there are more, and other kinds were never held up", async () => {
  await write(5, "signIn", earlier(60));
  await write(1, "signIn");
  await write(1, "manageLink");
  expect(await sent()).toHaveLength(7);
});

test("twenty a day of all kinds together", async () => {
  for (const hours of [23, 10, 8, 6]) await write(5, "manageLink", earlier(hours * 60));
  await write(1, "signIn");
  expect(await sent()).toHaveLength(20);
});

test("what tells of something that happened always goes", async () => {
  await write(30, "cancellation");
  expect(await sent()).toHaveLength(30);
});
