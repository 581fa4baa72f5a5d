import { afterEach, expect, test, vi } from "vitest";
import type { MailTransport } from "@/lib/mail/transport";
import { addJob } from "@/lib/outbox/add-job";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { runJobs } from "@/tests/support/jobs";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const email = "someone@example.org";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs the jobs. Returns everything that they log, and the error texts that they leave in the database. */
async function toldBy(site: TestSite, transport?: MailTransport): Promise<string> {
  const told: string[] = [];
  for (const stream of [process.stderr, process.stdout])
    vi.spyOn(stream, "write").mockImplementation((text) => told.push(String(text)) > 0);
  for (const method of ["error", "warn", "log"] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void told.push(words.join(" ")));
  await runJobs(site, transport);
  vi.restoreAllMocks();
  const errors = await site.db.$queryRaw<{ last_error: string }[]>`
    SELECT last_error FROM graphile_worker._private_jobs
    UNION ALL SELECT last_error FROM outbox_mail`;
  return [...told, ...errors.map(({ last_error }) => last_error)].join("\n");
}

test("a mail that fails is told by its number and the server's code", async () => {
  const site = await createTestSite();
  await registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId, { email }) });
  const refused = () => Promise.reject(Object.assign(new Error(`550 <${email}> unknown`), { code: "EENVELOPE" }));
  const told = await toldBy(site, { keeps: false, deliver: refused, close: () => {} });
  expect(told).toContain("EENVELOPE");
  expect(told).not.toContain(email);
});

test("a job that fails by a bug is told by its kind and place, without its words", async () => {
  const site = await createTestSite();
  await addJob(site.db, "mail-manage-links", { email });
  vi.spyOn(site.db.registration, "findMany").mockImplementation(() => {
    throw new TypeError(`nothing can be done with ${email}`);
  });
  const told = await toldBy(site);
  expect(told).toContain("TypeError");
  expect(told).toContain("manage-links.ts");
  expect(told).not.toContain(email);
});

test("what the database refuses is told without its values", async () => {
  const site = await createTestSite();
  await addJob(site.db, "mail-sign-in-link", { email, locale: "fi" });
  await site.db.$executeRaw`DROP TABLE "user" CASCADE`;
  const told = await toldBy(site);
  expect(told).toContain("P2021");
  expect(told).not.toContain(email);
});
