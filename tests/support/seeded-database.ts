import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Client, escapeIdentifier } from "pg";
import { createDb } from "@/lib/db/client";
import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { seed } from "@/prisma/seed/index";

/**
 * The key of a lock in the database (an advisory lock). It is an arbitrary number. A process holds the lock while it
 * creates or copies the template database, because PostgreSQL copies a database only while nobody is connected to it.
 */
const templateLock = 20070410;

/**
 * Creates a database for a demonstration site on the tests' database server. `stop` drops it. The database is a copy of
 * a template. A new template is created when the source files change. If `durable` is true, the database uses fsync
 * like a real database; benchmarks need this.
 */
export async function startSeededDatabase({ durable = false } = {}): Promise<{ url: string; stop(): Promise<void> }> {
  const template = `seeded_${await sourcesHash()}_test`;
  const dataFolder = path.resolve(durable ? ".data/bench" : ".data/tests");
  const server = await startEmbedded({ dataFolder, database: "postgres", durable });
  const address = (name: string) => server.url.replace(/[^/]*$/, name);
  const name = `${randomUUID().replaceAll("-", "")}_test`;
  await onServer(server.url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [templateLock]);
    await fillTemplate(client, template, address(template));
    const copied = `TEMPLATE ${escapeIdentifier(template)} STRATEGY FILE_COPY`;
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} ${copied}`);
  });
  return {
    url: address(name),
    async stop() {
      await onServer(server.url, (client) => client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`));
      await server.stop();
    },
  };
}

/** Creates the template database unless a complete one exists. Drops the templates of earlier sources. */
async function fillTemplate(client: Client, template: string, url: string): Promise<void> {
  const { rows } = await client.query<{ datname: string; datistemplate: boolean }>(
    "SELECT datname, datistemplate FROM pg_database WHERE datname LIKE 'seeded\\_%\\_test'",
  );
  if (rows.some(({ datname, datistemplate }) => datname === template && datistemplate)) return;
  for (const { datname } of rows) {
    await client.query(`ALTER DATABASE ${escapeIdentifier(datname)} IS_TEMPLATE false`);
    await client.query(`DROP DATABASE ${escapeIdentifier(datname)} WITH (FORCE)`);
  }
  await client.query(`CREATE DATABASE ${escapeIdentifier(template)}`);
  await migrateDeploy(url);
  const db = createDb(url);
  await seed({ db, mode: "demonstration" });
  await db.$disconnect();
  // The database is marked as a template only at the end. Therefore an unfinished database is never used as a template.
  await client.query(`ALTER DATABASE ${escapeIdentifier(template)} IS_TEMPLATE true`);
}

/** Returns a hash of `prisma` and `lib`, because the content of the template depends on both. */
async function sourcesHash(): Promise<string> {
  const hash = createHash("sha256");
  const listed = ["prisma", "lib"].map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
  const files = (await Promise.all(listed))
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
}

async function onServer<Answer>(url: string, work: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
