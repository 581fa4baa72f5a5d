import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { createDb, type Db } from "@/lib/db/client";

/**
 * Prevents tests from changing or dropping a database that is not theirs.
 * @throws unless the database's name ends in `_test`.
 */
function assertTestDatabase(url: string): void {
  const name = new URL(url).pathname.slice(1);
  if (!name.endsWith("_test")) throw new Error(`tests refuse the database ${name}: its name does not end in _test`);
}

/**
 * Creates a migrated database without content. The database is dropped after the test, or after all tests of the file
 * if it was created in `beforeAll`. PostgreSQL copies the files of the template, because its default strategy, which
 * writes all pages into the write-ahead log, takes twice as long.
 */
export function createTestDatabase(): Promise<string> {
  const template = new URL(inject("templateUrl")).pathname.slice(1);
  return create(`TEMPLATE "${template}" STRATEGY FILE_COPY`);
}

/** Creates an empty database, without tables. It is dropped at the same time as a database of `createTestDatabase`. */
export function createEmptyTestDatabase(): Promise<string> {
  return create("");
}

/** Opens a client for a test's database. The client is closed before the database is dropped. */
export function openTestDb(url: string): Db {
  const db = createDb(url);
  ending.push(() => db.$disconnect());
  return db;
}

/**
 * Functions that close the opened clients and drop the created databases, in the order in which these were opened or
 * created.
 */
const ending: (() => Promise<unknown>)[] = [];

/** Returns the number of databases and clients that are open. */
export const countOpened = (): number => ending.length;

/** Closes all clients and drops all databases, except the `kept` oldest of them. */
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
