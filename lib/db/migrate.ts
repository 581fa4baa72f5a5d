import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, runMigrations } from "graphile-worker";
import { Client, Pool } from "pg";
import { isAway } from "./errors";
import { assertServerVersion } from "./server-version";

/** The advisory lock that `prisma migrate` itself takes: instances starting at once wait for each other here. */
const prismaLock = 72707369;

/** Prisma's own table, so that `prisma migrate status` and `prisma migrate dev` agree with what was done here. */
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

const insertApplied = `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, now(), 1)`;

type Migration = Readonly<{ name: string; sql: string; checksum: string }>;

/**
 * In milliseconds. Whatever comes to a table after a statement that waits for it waits as well: a migration that does not get its
 * lock at once lets the others go first, and tries again after a pause that grows to the longest.
 */
const lockPatience = 500;
const pauses = { shortest: 500, longest: 5_000, altogether: 10 * 60_000 };

/** In milliseconds: statements may rebuild a large table, all other waits are short. */
const options = {
  connectionTimeoutMillis: 10_000,
  lock_timeout: lockPatience,
  query_timeout: 30 * 60_000,
  keepAlive: true,
  // The database notices a vanished instance, which would otherwise keep its locks and have all others wait.
  options: "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3",
};

/**
 * Brings the database up to date: our migrations, each in a transaction of its own, then the job queue's.
 * Does what `prisma migrate deploy` does without its engine, which is a download. Safe to run from several
 * instances at once, and beside a site that is at work: see `lockPatience`.
 * @param folder the migrations; `prisma/migrations` of the working directory when not given
 * @returns the names of the migrations applied now
 * @throws when the server is too old, or when a migration fails (its changes are rolled back) or was edited after it had been applied
 */
export async function migrateDeploy(url: string, folder = path.resolve("prisma/migrations")): Promise<string[]> {
  const client = new Client({ connectionString: url, ...options });
  // A connection that is lost fails the statement that needs it; without a listener it would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    await assertServerVersion(client);
    await untilLocked(() => client.query("SELECT pg_advisory_lock($1)", [prismaLock]));
    const applied = await applyPending(client, await readMigrations(folder));
    await untilLocked(() => migrateQueue(url));
    return applied;
  } finally {
    await client.end();
  }
}

/** The job queue's own tables. */
async function migrateQueue(url: string): Promise<void> {
  const pgPool = new Pool({ connectionString: url, max: 1, ...options });
  pgPool.on("error", () => {});
  try {
    await runMigrations({ pgPool, logger: silentLogger });
  } finally {
    await pgPool.end();
  }
}

/** Tries `work` until it has got its locks. @throws its own errors, and that of the lock when all pauses are over */
async function untilLocked(work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  for (let pause = pauses.shortest; ; pause = Math.min(pause * 1.5, pauses.longest)) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isLockTimeout(error) || performance.now() - start > pauses.altogether) throw error;
    }
    await sleep(pause);
  }
}

const isLockTimeout = (error: unknown) => error instanceof Error && "code" in error && error.code === "55P03";

const silentLogger = new Logger(() => () => {});

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function applyPending(client: Client, migrations: Migration[]): Promise<string[]> {
  await client.query(createTable);
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    `SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  const checksums = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const applied: string[] = [];
  for (const migration of migrations) {
    const checksum = checksums.get(migration.name);
    if (checksum === undefined) {
      await apply(client, migration);
      applied.push(migration.name);
    } else if (checksum !== migration.checksum) {
      throw new Error(`migration ${migration.name} was changed after it had been applied`);
    }
  }
  return applied;
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const atOnce = async () => {
    try {
      await client.query("BEGIN");
      await client.query(sql);
      await client.query(insertApplied, [randomUUID(), checksum, name]);
      await client.query("COMMIT");
    } catch (error) {
      // Fails when the connection is lost, and the database has then rolled back by itself.
      await client.query("ROLLBACK").catch(() => {});
      throw error;
    }
  };
  try {
    await untilLocked(atOnce);
  } catch (cause) {
    if (isAway(cause)) throw cause;
    throw new Error(`migration ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
