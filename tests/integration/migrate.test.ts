import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { migrateDeploy } from "@/lib/db/migrate";
import { createEmptyTestDatabase } from "@/tests/support/database";

let folder: string;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "migrations-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  await cp("prisma/migrations", folder, { recursive: true });
  url = await createEmptyTestDatabase();
});

async function rows(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const result = await client.query(sql);
  await client.end();
  return result.rows;
}

async function addMigration(name: string, sql: string): Promise<void> {
  await cp(path.join(folder, "migration_lock.toml"), path.join(folder, name, "migration.sql"));
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

it("applies each migration once when several instances start at once", async () => {
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrateDeploy(url)));
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  expect(await rows("SELECT count(*)::int FROM graphile_worker.jobs")).toEqual([{ count: 0 }]);
  expect(await migrateDeploy(url)).toEqual([]);
});

it("leaves nothing of a migration that fails, and applies it once it is right", async () => {
  const name = "99990101000000_next";
  await addMigration(name, "CREATE TABLE half (); SELECT 1 / 0;");
  await expect(migrateDeploy(url, folder)).rejects.toThrow(`migration ${name} failed: division by zero`);
  expect(await rows("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  await addMigration(name, "CREATE TABLE half ();");
  expect(await migrateDeploy(url, folder)).toEqual([name]);
});

it("refuses a migration that was changed after it had been applied", async () => {
  const name = "99990101000000_next";
  await addMigration(name, "SELECT 1;");
  await migrateDeploy(url, folder);
  await addMigration(name, "SELECT 2;");
  await expect(migrateDeploy(url, folder)).rejects.toThrow(`migration ${name} was changed`);
});

it("holds up nobody while it waits for a table in use, and is applied when that is free", async () => {
  await migrateDeploy(url);
  await addMigration("99990101000000_next", "ALTER TABLE seminar ADD COLUMN note TEXT");
  const holder = new Client({ connectionString: url });
  await holder.connect();
  await holder.query("BEGIN; SELECT count(*) FROM seminar");
  const migrated = migrateDeploy(url, folder);
  const waits: number[] = [];
  for (const end = performance.now() + 3_000; performance.now() < end; ) {
    const start = performance.now();
    await rows("SELECT count(*) FROM seminar");
    waits.push(performance.now() - start);
  }
  await holder.query("COMMIT");
  await holder.end();
  expect(await migrated).toEqual(["99990101000000_next"]);
  expect(Math.max(...waits), "the longest wait of a reader").toBeLessThan(1_500);
});
