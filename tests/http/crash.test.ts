import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freePort } from "@/tests/support/free-port";
import { startMailServer } from "@/tests/support/mail-server";
import { prepareOwnSite } from "@/tests/support/own-site";
import { openPlainForm, sendPlainForm } from "@/tests/support/plain-form";

const SENT_AT_ONCE = 10;

test("kill -9 during registrations, and no mail server: what was confirmed is there, and every mail goes out", {
  timeout: 240_000,
}, async () => {
  const smtpPort = await freePort();
  const own = await prepareOwnSite(await freePort(), `smtp://127.0.0.1:${smtpPort}`);
  try {
    let site = await own.start();
    const form = await openPlainForm(site.url);
    const confirmed: string[] = [];
    const register = async () => {
      const email = `${randomUUID()}@example.org`;
      const answer = await sendPlainForm(form, email).catch(() => null);
      if (answer?.status === 303) confirmed.push(email);
      return answer;
    };

    const crowd = Array.from({ length: SENT_AT_ONCE }, async () => {
      while (await register()) if (confirmed.length >= 150) break;
    });
    await expect.poll(() => confirmed.length, { timeout: 60_000 }).toBeGreaterThan(60);
    await site.stop("SIGKILL");
    await Promise.all(crowd);

    site = await own.start();
    expect((await register())?.status).toBe(303);
    const stored = await own.db.registration.findMany({ select: { email: true } });
    const emails = stored.map(({ email }) => email);
    expect(emails).toEqual(expect.arrayContaining(confirmed));
    expect(await own.db.outboxMail.count()).toBe(stored.length);

    const mailServer = await startMailServer(smtpPort);
    // Without this statement, the mails would come too late for this test. A mail job that failed waits for minutes
    // before its next try, and a job that the killed server was running stays locked for two minutes.
    await own.db.$executeRaw`
      UPDATE graphile_worker._private_jobs SET run_at = now(), locked_at = locked_at - interval '2 minutes'`;
    await expect.poll(() => mailServer.received.length, { timeout: 90_000 }).toBe(stored.length);
    const recipients = mailServer.received.flatMap(({ to }) => [to ?? []].flat()).map(({ text }) => text);
    expect(recipients.sort()).toEqual(emails.sort());
    await mailServer.stop();
  } finally {
    await own.stop();
  }
});
