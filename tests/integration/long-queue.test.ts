import { Client } from "pg";
import { expect, it } from "vitest";
import { createDb } from "@/lib/db/client";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerAll, registrationOf } from "@/tests/support/queue";
import { createTestSite } from "@/tests/support/seminar";
import { storeQueue } from "@/tests/support/store-queue";

it("cancelling a seat for which 10,000 wait looks at a handful of registrations", async () => {
  const site = await createTestSite(1);
  await registerAll(site, ["seated"]);
  await storeQueue(site.url, 10_000);
  const { id } = await registrationOf(site, "seated");
  await site.db.$disconnect();
  const client = new Client({ connectionString: site.url });
  await client.connect();
  const before = await rowsRead(client);

  const db = createDb(site.url);
  expect(await cancelRegistration({ ...site, db }, { registrationId: id, actor: "participant" })).toEqual({
    ok: true,
    promoted: 1,
  });
  await db.$disconnect();
  const read = (await rowsRead(client)) - before;
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(100);
  const { rows } = await client.query("SELECT count(*)::int FROM registration WHERE status = 'confirmed'");
  expect(rows).toEqual([{ count: 1 }]);
  await client.end();
});

/**
 * Returns how many rows of `registration` have been read so far, with or without an index. Waits until all other
 * connections have closed, because PostgreSQL counts the reads of a connection completely only then.
 */
async function rowsRead(client: Client): Promise<number> {
  const others = () =>
    client.query("SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
  await expect.poll(async () => (await others()).rowCount).toBe(0);
  const { rows } = await client.query(`
    SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) AS read FROM pg_stat_user_tables WHERE relname = 'registration'`);
  return Number(rows[0].read);
}
