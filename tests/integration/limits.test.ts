import { afterAll, beforeAll, expect, test } from "vitest";
import { createLimits, type Limits, type Try } from "@/lib/abuse/limits";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import { createTestDatabase } from "@/tests/support/database";

const REGISTRATIONS = 24;
const FORMS = 6;
const MAILS = 20;
let pool: ReturnType<typeof createPool>;

beforeAll(async () => {
  pool = createPool(await createTestDatabase(), poolUses.tries);
});
afterAll(() => pool.end());

const instance = (key = "key") => createLimits(pool, key);
const exhaust = (limits: Limits, address: string) =>
  Promise.all(Array.from({ length: REGISTRATIONS }, () => limits.take("registration", { address })));

test("a library may register together, and one more try is refused, by every instance, with the time to wait", async () => {
  const first = instance();
  expect(await exhaust(first, "192.0.2.1")).toEqual(Array(REGISTRATIONS).fill({ ok: true }));
  for (const limits of [first, instance()])
    expect(await limits.take("registration", { address: "192.0.2.1" })).toEqual({
      ...{ ok: false, reason: "tooMany", of: "network", minutes: 10 },
    });
});

test("other networks and other actions go on", async () => {
  const limits = instance();
  await exhaust(limits, "192.0.2.2");
  expect(await limits.take("registration", { address: "192.0.2.3" })).toEqual({ ok: true });
  expect(await limits.take("lostLink", { address: "192.0.2.2" })).toEqual({ ok: true });
});

test("all addresses of an IPv6 network count as one", async () => {
  const limits = instance();
  await exhaust(limits, "2001:db8::1");
  expect(await limits.take("registration", { address: "2001:db8::ffff:2" })).toMatchObject({ ok: false });
  expect(await limits.take("registration", { address: "2001:db8:0:1::1" })).toEqual({ ok: true });
});

test("after ten minutes the counting starts anew", async () => {
  await exhaust(instance(), "192.0.2.4");
  await pool.query("UPDATE rate_limit SET expire = expire - 600000");
  expect(await instance().take("registration", { address: "192.0.2.4" })).toEqual({ ok: true });
});

test("no address is stored, and its hash is another one for another site", async () => {
  await instance("one").take("signIn", { address: "192.0.2.5" });
  await instance("other").take("signIn", { address: "192.0.2.5" });
  const { rows } = await pool.query("SELECT key FROM rate_limit WHERE key LIKE 'signIn.network:%'");
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain("192.0.2.5");
});

/**
 * Tries to register `count` times, each time from another IPv4 address of `subnet`, and returns the last answer. Each
 * of these addresses counts as a separate network.
 */
async function tries(limits: Limits, count: number, sender: { form?: string; mailbox?: string }, subnet: string) {
  let last: Try | undefined;
  for (let host = 1; host <= count; host += 1)
    last = await limits.take("registration", { address: `${subnet}.${host}`, ...sender });
  return last;
}

test("one opened form is for a handful, wherever and by whichever instance it is sent; another one is taken", async () => {
  expect(await tries(instance(), FORMS, { form: "one" }, "198.51.100")).toEqual({ ok: true });
  const refused = { ok: false, reason: "tooMany", of: "form" };
  expect(await tries(instance(), 1, { form: "one" }, "203.0.113")).toMatchObject(refused);
  expect(await tries(instance(), 1, { form: "two" }, "203.0.113")).toEqual({ ok: true });
});

test("opening a form for each stranger is stopped at the network", async () => {
  const answers = [];
  for (let form = 1; form <= 60; form += 1)
    answers.push(await instance().take("registration", { address: "192.0.2.60", form: `form-${form}` }));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(REGISTRATIONS);
  expect(answers.at(-1)).toMatchObject({ ok: false, of: "network" });
});

test("a library registers twelve colleagues from one network and one mailbox in ten minutes", async () => {
  for (let colleague = 1; colleague <= 12; colleague += 1) {
    const sender = { address: "192.0.2.12", form: `colleague-${colleague}`, mailbox: "kirjasto@example.org" };
    expect(await instance().take("registration", sender)).toEqual({ ok: true });
  }
});

test("one mailbox is filled by nobody, however its address is spelt, and the refused don't count for it", async () => {
  const limits = instance();
  await exhaust(limits, "192.0.2.99");
  for (let refused = 1; refused <= MAILS; refused += 1)
    await limits.take("registration", { address: "192.0.2.99", mailbox: "owner@example.org" });
  expect(await tries(limits, MAILS, { mailbox: "owner@example.org" }, "100.64.0")).toEqual({ ok: true });
  const refused = { ok: false, reason: "tooMany", of: "mailbox" };
  expect(await tries(limits, 1, { mailbox: "OWNER@example.org" }, "100.64.1")).toMatchObject(refused);
});

test("counting costs no write to disk", async () => {
  const { rows } = await pool.query("SELECT relpersistence FROM pg_class WHERE relname = 'rate_limit'");
  expect(rows).toEqual([{ relpersistence: "u" }]);
});
