import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { clockFrom } from "@/lib/clock";
import { createDb, type Db } from "@/lib/db/client";
import { startWorker } from "@/lib/jobs/worker";
import { smtpTransport } from "@/lib/mail/transport";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { runRetention } from "@/lib/retention/run-retention";
import { newToken } from "@/lib/tokens/tokens";
import { authOf, siteUrl } from "@/tests/support/auth";
import { createTestDatabase } from "@/tests/support/database";
import { columnsWith, dump, wordColumns } from "@/tests/support/dump";
import { fillSeminar } from "@/tests/support/fill-seminar";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";

/**
 * Words that occur nowhere else. All data of the seminar of 2023 contain `expired`, and all data of the seminar of 2024
 * contain `alive`. `passing` is in the data of people who have not registered: unconfirmed alerts and sign-ins.
 */
const expired = "Hiiripelto";
const alive = "Kaislakero";
const passing = "Ohikulkija";

let url: string;
let db: Db;
let mails: MailServer;
const said: string[] = [];

const at = (moment: string) => clockFrom(new Date(moment));
const retentionAt = (moment: string) => runRetention({ db, clock: at(moment) });
const left = async (word: string) => columnsWith(await dump(url), word);
const jobsLeft = async () => (await dump(url)).filter(({ table }) => table === "graphile_worker._private_jobs").length;

async function alert({ seminar }: FullSeminar, word: string, confirmedAt: Date | null, createdAt: Date) {
  const email = `alert-${randomUUID()}-${word}@example.org`.toLowerCase();
  const { hash } = newToken();
  const row = { seminarId: seminar.id, email, emailKey: email, tokenHash: hash, createdAt, confirmedAt };
  await db.openingAlert.create({ data: { locale: "fi", ...row } });
}

/** Stores a sign-in mail, and the rows that the auth library stores for a sign-in: a verification and a session. */
async function signIn(word: string, now: Date) {
  const recipient = `sign-in-${word}@example.org`;
  const payload = { signInUrl: `https://seminar.example.org/?for=${word}` };
  await db.$transaction((tx) =>
    enqueueMail(tx, { kind: "signIn", locale: "fi", recipient, payload, registrationId: null, now }),
  );
  const long = { id: randomUUID(), expiresAt: new Date("2023-01-01") };
  await db.verification.create({ data: { ...long, identifier: word, value: JSON.stringify({ email: recipient }) } });
  await db.user.upsert({
    where: { email: "keeper@example.org" },
    create: { id: "keeper", name: "Keeper", email: "keeper@example.org" },
    update: {},
  });
  await db.session.create({ data: { ...long, userId: "keeper", token: randomUUID(), userAgent: `Selain ${word}` } });
}

/**
 * Sends all mails of the outbox (the table of mails that wait to be sent) with the real worker. The mail server refuses
 * some of them. This function then ends the jobs of the refused mails, so that they are not tried again.
 */
async function sendAll(now: Date) {
  const pool = new Pool({ connectionString: url, max: 4 });
  const transport = smtpTransport(mails.url, "STKS <asiakaspalvelu@example.org>");
  const clock = clockFrom(now);
  const worker = await startWorker(pool, {
    db,
    clock,
    transport,
    siteUrl,
    cardsKey: "a test's own",
    auth: authOf({ db, clock }),
  });
  await vi.waitFor(async () => expect(await db.outboxMail.count({ where: { attempts: 0 } })).toBe(0), 30_000);
  await worker.stop();
  transport.close();
  await pool.query("UPDATE graphile_worker._private_jobs SET attempts = max_attempts, locked_at = NULL");
  await pool.end();
}

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => said.push(String(text)) > 0);
  }
  url = await createTestDatabase();
  db = createDb(url);
  mails = await startMailServer(0, (address) => address.startsWith("refused") && 451);
  for (const [year, word] of [
    [2023, expired],
    [2024, alive],
  ] as const) {
    const now = new Date(`${year}-09-04T09:00:00+03:00`);
    const full = await createFullSeminar(db, year);
    await fillSeminar(db, { full, word, now });
    await alert(full, word, now, now);
    await alert(full, `${passing}-${year}`, null, now);
    if (year === 2023) await signIn(passing, now);
    await sendAll(now);
  }
});
afterAll(async () => {
  vi.restoreAllMocks();
  await mails.stop();
  await db.$disconnect();
});

/**
 * The columns in which the test does not expect the words. Some of them are emptied when the mail has been sent. The
 * others never contain text that a person wrote.
 */
const impersonal = [
  ...["outbox_mail.payload", "outbox_mail.last_error", "outbox_mail.cause"],
  ...["arrival_mark.user_id", "message.created_by_id", "message.scheduled_by_id"],
].map((name) => `public.${name}`);
let ofSeminar: string[];
const without = (...gone: string[]) => ofSeminar.filter((column) => !gone.some((start) => column.includes(start)));

test("a database keeps what it must, until the day, and then no word of it", async () => {
  ofSeminar = (await wordColumns(url)).filter((column) => !impersonal.includes(column));
  expect(ofSeminar.length).toBeGreaterThan(20);
  expect(mails.received.length).toBe(5);
  expect(await jobsLeft()).toBe(2);
  expect(await left(expired)).toEqual(ofSeminar);
  expect(await left(alive)).toEqual(ofSeminar);
  expect(await left(passing)).toEqual([
    "public.opening_alert.email",
    "public.opening_alert.email_key",
    "public.outbox_mail.recipient",
    "public.session.user_agent",
    "public.verification.identifier",
    "public.verification.value",
  ]);

  // A week later, the site has erased three things: the sign-in link, all requests that were never confirmed, and all
  // mails to e-mail addresses without a registration.
  await retentionAt("2023-09-11T09:00:01+03:00");
  expect(await left(`${passing}-2023`)).toEqual([]);
  expect(await left(`sign-in-${passing}`)).toEqual([]);
  expect(await left(`Selain ${passing}`)).toEqual([]);
  expect(await left(`before-${expired}`)).toEqual([]);
  expect(await left(`refused-${expired}`)).toEqual([]);
  expect(await left(expired)).toEqual(without("hand_over", "email_change"));

  await retentionAt("2023-11-02T02:15:00+02:00");
  expect(await left(`${expired} hetken`)).toEqual([]);
  await retentionAt("2023-11-08T23:59:59+02:00");
  expect(await left(expired)).toEqual(without("hand_over", "email_change", "opening_alert"));

  await retentionAt("2023-11-09T00:00:00+02:00");
  expect(await left(expired)).toEqual(without("hand_over", "email_change", "opening_alert", "special_needs"));
  await retentionAt("2024-10-25T23:59:59+03:00");
  const named = ["folded_text", "given_name", "name", "search_text"].map((column) => `public.registration.${column}`);
  expect(await left(`Sanelma ${expired}`)).toEqual(named);

  await retentionAt("2024-10-26T00:00:00+03:00");
  expect(await left(expired)).toEqual([]);
  expect(await left(passing)).toEqual([]);
  expect(await left(alive)).toEqual(without("hand_over", "email_change"));
  expect(await jobsLeft()).toBe(0);
});

test("the logs of all that say nothing of anybody", () => {
  expect(said.join("")).toMatch(/was not taken/);
  for (const word of [expired, alive, passing]) expect(said.join("").toLowerCase()).not.toContain(word.toLowerCase());
});
