import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { createDb, type Db } from "@/lib/db/client";

/** @throws unless the address's database is one that tests may fill and drop: its name ends in `_test` */
export function assertTestDatabase(url: string): void {
  const name = new URL(url).pathname.slice(1);
  if (!name.endsWith("_test")) throw new Error(`tests refuse the database ${name}: its name does not end in _test`);
}

/** A migrated database without content, dropped after the test or, when made in `beforeAll`, after the file. */
export function createTestDatabase(): Promise<string> {
  const template = new URL(inject("templateUrl")).pathname.slice(1);
  return create(`TEMPLATE "${template}"`);
}

/** A database with nothing in it, dropped as `createTestDatabase` says. */
export function createEmptyTestDatabase(): Promise<string> {
  return create("");
}

/** A client of a test's database that is closed before the database is dropped. */
export function openTestDb(url: string): Db {
  const db = createDb(url);
  ending.push(() => db.$disconnect());
  return db;
}

/** What is left to be closed and dropped, in the order in which it was opened. */
const ending: (() => Promise<unknown>)[] = [];

/** How many databases and clients there are now. */
export const countOpened = (): number => ending.length;

/** Closes and drops all but the `kept` that were there first. */
export async function closeOpened(kept: number): Promise<void> {
  for (const end of ending.splice(kept).reverse()) await end();
}

async function create(options: string): Promise<string> {
  const url = new URL(inject("templateUrl"));
  url.pathname = `/${randomUUID().replaceAll("-", "")}_test`;
  assertTestDatabase(url.href);
  await onServer(`CREATE DATABASE "${url.pathname.slice(1)}" ${options}`);
  ending.push(() => drop(url));
  return url.href;
}

function drop(url: URL): Promise<void> {
  assertTestDatabase(url.href);
  return onServer(`DROP DATABASE "${url.pathname.slice(1)}" WITH (FORCE)`);
}

async function onServer(statement: string): Promise<void> {
  const url = new URL(inject("templateUrl"));
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
