import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, runMigrations } from "graphile-worker";
import { Client, Pool } from "pg";
import { isDatabaseAway } from "./errors";
import { assertServerVersion } from "./server-version";

/**
 * The key of the advisory lock for migrations. `prisma migrate` uses the same key. If several instances of the site
 * start at the same time, only one of them migrates and the others wait.
 */
const prismaLock = 72707369;

/**
 * The SQL that creates Prisma's own table of migrations. From this table, `prisma migrate status` and `prisma migrate
 * dev` read which migrations have been applied.
 */
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
 * Times in milliseconds. While a migration waits for the lock of a table, all later statements on that table wait
 * behind it. Therefore a migration stops waiting after `lockPatience` and tries again after a pause. The pauses grow up
 * to `longest`, and after the time `altogether` the migration fails.
 */
const lockPatience = 500;
const pauses = { shortest: 500, longest: 5_000, altogether: 10 * 60_000 };

/**
 * The options of the connection, with times in milliseconds. Only the limit for a statement is long, because a
 * migration may have to rebuild a large table.
 */
const options = {
  connectionTimeoutMillis: 10_000,
  lock_timeout: lockPatience,
  query_timeout: 30 * 60_000,
  keepAlive: true,
  // With these settings, the database notices when this instance has disappeared. Otherwise its locks would block all
  // other instances.
  options: "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3",
};

/**
 * Applies all pending migrations, each in its own transaction, and then the migrations of the job library. Does the
 * same as `prisma migrate deploy`, but without Prisma's schema engine, which would have to be downloaded. Several
 * instances may call this function at the same time, even while the site is running (see `lockPatience`).
 * @param folder the folder of the migrations; `prisma/migrations` in the working directory if not given
 * @returns the names of the migrations that were applied by this call
 * @throws if the server is too old, if a migration fails (its changes are then rolled back), or if a migration was
 * edited after it had been applied
 */
export async function migrateDeploy(url: string, folder = path.resolve("prisma/migrations")): Promise<string[]> {
  const client = new Client({ connectionString: url, ...options });
  // If the connection is lost, the current statement fails. The event "error" also needs a listener, because an event
  // "error" without a listener would end the process.
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

/** Creates or updates the tables of the job library. */
async function migrateQueue(url: string): Promise<void> {
  const pgPool = new Pool({ connectionString: url, max: 1, ...options });
  pgPool.on("error", () => {});
  try {
    await runMigrations({ pgPool, logger: silentLogger });
  } finally {
    await pgPool.end();
  }
}

/**
 * Runs `work`. If it fails because it did not get a lock in time, runs it again after a pause, for at most ten minutes.
 * @throws any other error immediately, and the error about the lock after ten minutes
 */
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
      // The rollback fails if the connection is lost, but then the database rolls the transaction back itself.
      await client.query("ROLLBACK").catch(() => {});
      throw error;
    }
  };
  try {
    await untilLocked(atOnce);
  } catch (cause) {
    if (isDatabaseAway(cause)) throw cause;
    throw new Error(`migration ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
