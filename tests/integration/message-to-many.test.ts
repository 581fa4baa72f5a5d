import { Pool } from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startWorker } from "@/lib/jobs/worker";
import { type MailTransport, smtpTransport } from "@/lib/mail/transport";
import { loadFailures, loadMessage } from "@/lib/messages/queries";
import { retryFailed } from "@/lib/messages/retry-failed";
import { sendMessage } from "@/lib/messages/send-message";
import { authOf, siteUrl } from "@/tests/support/auth";
import { runJobs } from "@/tests/support/jobs";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";
import { createOrganiser, draftOf, seatMany, written } from "@/tests/support/messages";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const PEOPLE = 500;
const everySeventh = (address: string) => Number(address.match(/\d+/)?.[0]) % 7 === 0;
const refused = Math.floor(PEOPLE / 7);

let site: TestSite;
let server: MailServer;
let transport: MailTransport;
let broken: boolean;

beforeEach(async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  site = await createTestSite();
  await createOrganiser(site.db);
  await seatMany(site, PEOPLE);
  broken = true;
  server = await startMailServer(0, (address) => broken && everySeventh(address) && 451);
  transport = smtpTransport(server.url, "STKS <asiakaspalvelu@example.org>");
});
afterEach(async () => {
  vi.restoreAllMocks();
  transport.close();
  await server.stop();
});

async function send() {
  const draft = await draftOf(site, written({ fi: "Huomenna nähdään", sv: "Vi ses i morgon" }));
  expect(await sendMessage(site, { ...draft, userId: "organiser" })).toEqual({ ok: true, told: PEOPLE });
  return draft;
}
const addressesAt = ({ received }: MailServer) => received.map(({ to }) => [to].flat()[0]?.text ?? "");
const progress = async (at: Awaited<ReturnType<typeof send>>) => (await loadMessage(site, at))?.progress;

test("each gets exactly one; refused ones are shown with their reason, and go once the server takes them", async () => {
  const message = await send();
  await runJobs(site, transport);
  expect(server.received).toHaveLength(PEOPLE - refused);
  expect(await progress(message)).toEqual({
    total: PEOPLE,
    sent: PEOPLE - refused,
    failed: refused,
    refused: 0,
    waiting: 0,
  });
  const failures = await loadFailures(site, message);
  expect(failures).toHaveLength(refused);
  expect(failures[0]).toMatchObject({
    attempts: expect.any(Number),
    lastError: expect.stringMatching(/^EENVELOPE 451$/),
  });
  expect(failures.every(({ recipient }) => everySeventh(recipient))).toBe(true);

  broken = false;
  const retried = await Promise.all([1, 2, 3].map(() => retryFailed(site, { ...message, userId: "organiser" })));
  expect(retried.reduce((sum, count) => sum + count)).toBe(refused);
  await runJobs(site, transport);
  await retryFailed(site, { ...message, userId: "organiser" });
  await runJobs(site, transport);
  expect(await progress(message)).toEqual({ total: PEOPLE, sent: PEOPLE, failed: 0, refused: 0, waiting: 0 });
  expect(server.received).toHaveLength(PEOPLE);
  expect(new Set(addressesAt(server)).size).toBe(PEOPLE);
});

test("two workers, a server that ends midway and comes back, and impatient organisers: still exactly one each", async () => {
  const pools = [1, 2].map(() => new Pool({ connectionString: site.url, max: 4 }));
  const deps = { ...site, transport, siteUrl, cardsKey: "a test's own", auth: authOf(site) };
  const workers = await Promise.all(pools.map((pool) => startWorker(pool, deps)));
  const message = await send();
  try {
    const patient = { timeout: 60_000, interval: 50 };
    await vi.waitFor(() => expect(server.received.length).toBeGreaterThan(100), patient);
    const first = server;
    await first.stop();
    await vi.waitFor(async () => expect((await progress(message))?.failed).toBeGreaterThan(50), patient);
    server = await startMailServer(Number(new URL(first.url).port));
    await vi.waitFor(async () => {
      await Promise.all([
        retryFailed(site, { ...message, userId: "organiser" }),
        retryFailed(site, { ...message, userId: "organiser" }),
      ]);
      expect((await progress(message))?.sent).toBe(PEOPLE);
    }, patient);
    const all = [...addressesAt(first), ...addressesAt(server)];
    expect(all).toHaveLength(PEOPLE);
    expect(new Set(all).size).toBe(PEOPLE);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await Promise.all(pools.map((pool) => pool.end()));
  }
});
