import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";

/** @throws unless the address's database is one that tests may fill and drop: its name ends in `_test` */
export function assertTestDatabase(url: string): void {
  const name = new URL(url).pathname.slice(1);
  if (!name.endsWith("_test")) throw new Error(`tests refuse the database ${name}: its name does not end in _test`);
}

/** A migrated database without content, dropped after the file's last test. Call it in `beforeAll` or at the top. */
export function createTestDatabase(): Promise<string> {
  const template = new URL(inject("templateUrl")).pathname.slice(1);
  return create(`TEMPLATE "${template}"`);
}

/** A database with nothing in it, dropped after the file's last test. */
export function createEmptyTestDatabase(): Promise<string> {
  return create("");
}

const created: string[] = [];

async function create(options: string): Promise<string> {
  const url = new URL(inject("templateUrl"));
  url.pathname = `/${randomUUID().replaceAll("-", "")}_test`;
  assertTestDatabase(url.href);
  await onServer(`CREATE DATABASE "${url.pathname.slice(1)}" ${options}`);
  created.push(url.href);
  return url.href;
}

afterAll(async () => {
  for (const url of created.splice(0)) {
    assertTestDatabase(url);
    await onServer(`DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
  }
});

async function onServer(statement: string): Promise<void> {
  const url = new URL(inject("templateUrl"));
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
