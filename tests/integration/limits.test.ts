import { afterAll, beforeAll, expect, test } from "vitest";
import { createLimits, type Limits } from "@/lib/abuse/limits";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import { createTestDatabase } from "@/tests/support/database";

const REGISTRATIONS = 60;
let pool: ReturnType<typeof createPool>;

beforeAll(async () => {
  pool = createPool(await createTestDatabase(), poolUses.tries);
});
afterAll(() => pool.end());

const instance = (key = "key") => createLimits(pool, key);
const exhaust = (limits: Limits, address: string) =>
  Promise.all(Array.from({ length: REGISTRATIONS }, () => limits.take("registration", address)));

test("a library may register together, and one more try is refused, by every instance, with the time to wait", async () => {
  const first = instance();
  expect(await exhaust(first, "192.0.2.1")).toEqual(Array(REGISTRATIONS).fill({ ok: true }));
  for (const limits of [first, instance()])
    expect(await limits.take("registration", "192.0.2.1")).toEqual({ ok: false, reason: "tooMany", minutes: 10 });
});

test("other networks and other actions go on", async () => {
  const limits = instance();
  await exhaust(limits, "192.0.2.2");
  expect(await limits.take("registration", "192.0.2.3")).toEqual({ ok: true });
  expect(await limits.take("lostLink", "192.0.2.2")).toEqual({ ok: true });
});

test("all addresses of an IPv6 network count as one", async () => {
  const limits = instance();
  await exhaust(limits, "2001:db8::1");
  expect(await limits.take("registration", "2001:db8::ffff:2")).toMatchObject({ ok: false });
  expect(await limits.take("registration", "2001:db8:0:1::1")).toEqual({ ok: true });
});

test("after ten minutes the counting starts anew", async () => {
  await exhaust(instance(), "192.0.2.4");
  await pool.query("UPDATE rate_limit SET expire = expire - 600000");
  expect(await instance().take("registration", "192.0.2.4")).toEqual({ ok: true });
});

test("no address is stored, and its hash is another one for another site", async () => {
  await instance("one").take("signIn", "192.0.2.5");
  await instance("other").take("signIn", "192.0.2.5");
  const { rows } = await pool.query("SELECT key FROM rate_limit WHERE key LIKE 'signIn:%'");
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain("192.0.2.5");
});

test("counting costs no write to disk", async () => {
  const { rows } = await pool.query("SELECT relpersistence FROM pg_class WHERE relname = 'rate_limit'");
  expect(rows).toEqual([{ relpersistence: "u" }]);
});
