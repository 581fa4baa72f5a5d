import { Pool } from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startWorker } from "@/lib/jobs/worker";
import { sendMail } from "@/lib/mail/send-mail";
import { type MailTransport, smtpTransport } from "@/lib/mail/transport";
import { registerParticipant } from "@/lib/registration/register-participant";
import { authOf, siteUrl } from "@/tests/support/auth";
import { registrationForm } from "@/tests/support/form";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
let server: MailServer;
let transport: MailTransport;

beforeEach(async () => {
  site = await createTestSite();
  server = await startMailServer(0, (address) => address.startsWith("refused"));
  transport = smtpTransport(server.url, "STKS <asiakaspalvelu@example.org>");
});
afterEach(async () => {
  transport.close();
  await server.stop();
});

const register = (values: Record<string, string> = {}) =>
  registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId, values) });

const send = async () => {
  const { id } = await site.db.outboxMail.findFirstOrThrow();
  await sendMail({ ...site, transport, siteUrl }, { mailId: id });
};

describe("a mail", () => {
  test("goes with text and HTML, in the participant's language, to the one address", async () => {
    await register({ name: 'Åke "<b>Öhman</b>"', email: "ake@example.org", locale: "sv" });
    await send();
    const [mail] = server.received;
    expect(mail?.subject).toBe("Din plats är reserverad: Kundserviceseminariet 2023");
    expect(mail?.to).toMatchObject({ value: [{ address: "ake@example.org" }] });
    expect(mail?.from?.value[0]?.address).toBe("asiakaspalvelu@example.org");
    expect(mail?.text).toContain('Åke "<b>Öhman</b>"');
    expect(mail?.html).toContain("Åke &quot;&lt;b&gt;Öhman&lt;/b&gt;&quot;");
    expect(mail?.text).toMatch(/https:\/\/seminar\.example\.org\/sv\/min-anmalan\/[\w-]{43}/);
    expect(mail?.text).toContain("meddelas senare");
  });

  test("is emptied of its secrets once sent, and is not sent twice", async () => {
    await register();
    await send();
    await send();
    expect(server.received).toHaveLength(1);
    expect(await site.db.outboxMail.findFirst()).toMatchObject({ payload: {}, attempts: 1, lastError: null });
  });

  test("that the server refuses is kept, with the reason and without the address", async () => {
    await register({ email: "refused@example.org" });
    await expect(send()).rejects.toThrow(/^mail [\w-]{36} was not taken: EENVELOPE/);
    const mail = await site.db.outboxMail.findFirstOrThrow();
    expect(mail).toMatchObject({ sentAt: null, attempts: 1 });
    expect(mail.lastError).not.toContain("refused@");
  });
});

test("while the mail server is down registering works, and the mails go out when it returns", async () => {
  const port = Number(new URL(server.url).port);
  await server.stop();
  const pool = new Pool({ connectionString: site.url, max: 4 });
  const worker = await startWorker(pool, { ...site, transport, siteUrl, auth: authOf(site) });
  try {
    expect(await register({ email: "patient@example.org" })).toEqual({ ok: true, outcome: "confirmed" });
    await vi.waitFor(async () => expect((await site.db.outboxMail.findFirstOrThrow()).attempts).toBe(1), 10_000);

    server = await startMailServer(port);
    await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 25_000, interval: 200 });
    expect(server.received[0]?.to).toMatchObject({ value: [{ address: "patient@example.org" }] });
  } finally {
    await worker.stop();
    await pool.end();
  }
});
