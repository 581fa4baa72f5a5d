import { Pool } from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startWorker } from "@/lib/jobs/worker";
import { sendMail } from "@/lib/mail/send-mail";
import { type MailTransport, smtpTransport } from "@/lib/mail/transport";
import { loadFailures, loadMessage } from "@/lib/messages/queries";
import { retryFailed } from "@/lib/messages/retry-failed";
import { readFilter } from "@/lib/participants/filter";
import { loadParticipant } from "@/lib/participants/load-participant";
import { loadParticipants } from "@/lib/participants/queries";
import { countUnreachable } from "@/lib/participants/refused-mails";
import { applyChange, type RegistrationChange } from "@/lib/registration/change-registration";
import { loadDetails, versionOf } from "@/lib/registration/load-details";
import { findOwnRegistration } from "@/lib/registration/manage-links";
import { registerParticipant } from "@/lib/registration/register-participant";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { authOf, siteUrl } from "@/tests/support/auth";
import { registrationForm } from "@/tests/support/form";
import { runJobs } from "@/tests/support/jobs";
import { type MailServer, type SmtpStage, startMailServer } from "@/tests/support/mail-server";
import { cardsKey } from "@/tests/support/mails";
import { written } from "@/tests/support/messages";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
let server: MailServer;
let transport: MailTransport;

beforeEach(async () => {
  site = await createTestSite();
  server = await startMailServer(0, (address) => address.startsWith("refused") && 550);
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
  await sendMail({ ...site, transport, siteUrl, cardsKey }, { mailId: id });
};

describe("a mail", () => {
  test("goes with text and HTML, in the participant's language, to the one address", async () => {
    await register({ name: 'Åke <b>Öh"man</b>', email: "ake@example.org", locale: "sv" });
    await site.db.registration.updateMany({ data: { answeredAt: site.clock.now() } });
    await send();
    const [mail] = server.received;
    expect(mail?.subject).toBe("Din plats är reserverad: Kundserviceseminariet 2023");
    expect(mail?.to).toMatchObject({ value: [{ address: "ake@example.org" }] });
    expect(mail?.from?.value[0]?.address).toBe("asiakaspalvelu@example.org");
    expect(mail?.text).toContain('Åke <b>Öh"man</b>');
    expect(mail?.html).toContain("Åke &lt;b&gt;Öh&quot;man&lt;/b&gt;");
    expect(mail?.text).toMatch(/https:\/\/seminar\.example\.org\/sv\/min-anmalan\/[\w-]{43}/);
    expect(mail?.text).toContain("meddelas senare");
  });

  test("goes to an internationalised domain in ASCII, while the site keeps the address in letters", async () => {
    await register({ email: "Åke <ake@xn--4ca.example.org>," });
    expect(await site.db.registration.findFirst()).toMatchObject({ email: "ake@ä.example.org" });
    await send();
    // The library that parses the mail shows the domain in letters, except in the lines of the header as they were sent.
    const to = server.received[0]?.headerLines.find(({ key }) => key === "to");
    expect(to?.line).toBe("To: ake@xn--4ca.example.org");
  });

  test("is emptied of its secrets once sent, and is not sent twice", async () => {
    await register();
    await send();
    await send();
    expect(server.received).toHaveLength(1);
    expect(await site.db.outboxMail.findFirst()).toMatchObject({ payload: {}, attempts: 1, lastError: null });
  });

  test("that the server refuses for now is kept, with the reason and without the address", async () => {
    server.refusals.recipient = 451;
    await register({ email: "owner@example.org" });
    await expect(send()).rejects.toThrow(/^mail [\w-]{36} was not taken: EENVELOPE 451/);
    const mail = await site.db.outboxMail.findFirstOrThrow();
    expect(mail).toMatchObject({ sentAt: null, refusedAt: null, attempts: 1 });
    expect(mail.lastError).not.toContain("owner@");
  });
});

/**
 * The errors with which the mail server refuses a mail, by the stage of the SMTP session. `code` is the SMTP code of
 * the error. `fate` says whether the site sends the mail again. A refusal is final only if the error is permanent and
 * concerns the recipient or the mail itself. In all other cases, a later try may succeed.
 */
const refusals: Record<SmtpStage, Record<"transient" | "permanent", [code: number, fate: "triedAgain" | "final"]>> = {
  greeting: { transient: [421, "triedAgain"], permanent: [554, "triedAgain"] },
  signIn: { transient: [454, "triedAgain"], permanent: [535, "triedAgain"] },
  sender: { transient: [451, "triedAgain"], permanent: [550, "triedAgain"] },
  recipient: { transient: [450, "triedAgain"], permanent: [550, "final"] },
  data: { transient: [452, "triedAgain"], permanent: [554, "final"] },
};
const cases = Object.entries(refusals).flatMap(([stage, codes]) =>
  Object.values(codes).map(([code, fate]) => [code, stage as SmtpStage, fate] as const),
);

test("what is refused is final only where another try can't help", async () => {
  for (const [code, stage, fate] of cases) {
    const { host } = new URL(server.url);
    const signingIn = smtpTransport(`smtp://site:secret@${host}`, "STKS <asiakaspalvelu@example.org>");
    const email = `${stage}-${code}@example.org`;
    await register({ email });
    const { id: mailId } = await site.db.outboxMail.findFirstOrThrow({ where: { recipient: email } });
    const send = () => sendMail({ ...site, transport: signingIn, siteUrl, cardsKey }, { mailId });
    server.refusals[stage] = code;
    await send().catch(() => {});
    expect(await site.db.outboxMail.findUnique({ where: { id: mailId } }), email).toMatchObject({
      ...{ sentAt: null, attempts: 1, lastError: expect.stringContaining(String(code)) },
      refusedAt: fate === "final" ? expect.any(Date) : null,
    });
    // From now on the server accepts the mail, but a mail whose refusal was final is not tried again.
    delete server.refusals[stage];
    await send();
    const taken = server.received.some(({ to }) => [to].flat()[0]?.text === email);
    expect(taken, email).toBe(fate === "triedAgain");
    signingIn.close();
  }
});

describe("an address that takes no mails", () => {
  const wrong = "refused@example.org";
  const right = "right@example.org";
  const refusedOf = async () =>
    (await loadParticipants(site, { seminarId: site.seminarId, filter })).rows.map(({ email }) => email);
  const filter = readFilter({ mail: "refused" });

  async function correct(): Promise<void> {
    const { id } = await site.db.registration.findFirstOrThrow();
    await site.db.$transaction(async (tx) => {
      const before = await loadDetails(tx, id);
      const change = { registrationId: id, details: { ...before, email: right }, locale: before.locale };
      const asked = { ...change, version: versionOf(before), acceptQueue: false, actor: "organiser" as const };
      expect(await applyChange(tx, asked as RegistrationChange, site.clock.now())).toMatchObject({
        ok: true,
        changed: true,
      });
    });
  }

  test("ends its job, is shown to organisers, and a corrected one gets the confirmation and what was written since", async () => {
    await register({ email: wrong });
    await runJobs(site, transport);
    const { id: registrationId } = await site.db.registration.findFirstOrThrow();
    const message = await site.db.message.create({
      data: {
        seminarId: site.seminarId,
        content: written({ fi: "Tervetuloa" }),
        filter: {},
        createdAt: site.clock.now(),
      },
    });
    await site.db.$transaction((tx) =>
      mailParticipant(tx, {
        ...{ registrationId, kind: "message", calendarEntry: false, messageId: message.id },
        now: site.clock.now(),
      }),
    );
    await runJobs(site, transport);
    const [jobs] = await site.db.$queryRaw<{ left: number }[]>`
      SELECT count(*)::int AS left FROM graphile_worker._private_jobs`;
    expect(jobs?.left).toBe(0);
    expect(await refusedOf()).toEqual([wrong]);
    expect(await countUnreachable(site, site.seminarId)).toBe(1);
    const at = { seminarYear: 2023, messageId: message.id };
    expect(await loadMessage(site, at)).toMatchObject({ progress: { total: 1, refused: 1, failed: 0, waiting: 0 } });
    expect(await loadFailures(site, at)).toMatchObject([{ recipient: wrong, attempts: 1, final: true }]);
    expect(await retryFailed(site, { ...at, userId: "nobody" })).toBe(0);
    const participant = await loadParticipant(site, { seminarYear: 2023, registrationId, locale: "fi" });
    expect(participant).toMatchObject({ reached: false, mails: [{ state: "refused" }, { state: "refused" }] });

    await correct();
    await runJobs(site, transport);
    expect(server.received.map(({ subject, to }) => [subject, [to].flat()[0]?.text]).sort()).toEqual([
      ["Paikkasi on varattu: Asiakaspalveluseminaari 2023", right],
      ["Tervetuloa", right],
    ]);
    const links = server.received.map(({ text }) => /oma-ilmoittautuminen\/([\w-]{43})/.exec(text ?? "")?.[1] ?? "");
    for (const token of links) expect(await findOwnRegistration(site, token)).toBe(registrationId);
    expect(await refusedOf()).toEqual([]);
    expect((await loadParticipant(site, { seminarYear: 2023, registrationId, locale: "fi" }))?.reached).toBe(true);
  });

  test("that has got its mails is told of the new one, as ever", async () => {
    await register({ email: "former@example.org" });
    await runJobs(site, transport);
    await correct();
    await runJobs(site, transport);
    expect(server.received.map(({ to }) => [to].flat()[0]?.text)).toEqual([
      "former@example.org",
      "former@example.org",
      right,
    ]);
  });
});

test("while the mail server is down registering works, and the mails go out when it returns", async () => {
  const port = Number(new URL(server.url).port);
  await server.stop();
  const pool = new Pool({ connectionString: site.url, max: 4 });
  const worker = await startWorker(pool, { ...site, transport, siteUrl, cardsKey, auth: authOf(site) });
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
