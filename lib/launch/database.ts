import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { untilThere } from "@/lib/db/until-there";
import { atEnd, end } from "./ending";
import { generateClient } from "./generate";
import { dataFolder, type LaunchSettings } from "./settings";

/**
 * Generates the Prisma client if necessary, and returns the URL of the database for these settings. If `DATABASE_URL`
 * is not set, starts PostgreSQL on this machine (lib/db/embedded.ts). In that case, PostgreSQL stops when this process
 * ends, unless another process uses it.
 */
export async function findDatabase(settings: LaunchSettings): Promise<string> {
  await generateClient();
  return settings.databaseUrl ?? openEmbedded();
}

/**
 * Migrates the database at `url`. While the database is unavailable, prints a line, waits and tries again. Calls
 * `onAway` after each failed attempt.
 * @throws immediately if the database refuses the connection because of a wrong password, user or database name; the
 * message is meant for administrators
 */
export async function migrateDatabase(settings: LaunchSettings, url: string, onAway?: () => void): Promise<void> {
  await untilThere(async () => {
    try {
      await migrateDeploy(url);
    } catch (cause) {
      const refusal = settings.databaseUrl && refusalOf(cause);
      throw refusal ? new Error(`DATABASE_URL can't be used: ${refusal}`, { cause }) : cause;
    }
  }, onAway);
}

/** Calls `findDatabase` and `migrateDatabase`, and returns the URL of the database. */
export async function openDatabase(settings: LaunchSettings): Promise<string> {
  const url = await findDatabase(settings);
  await migrateDatabase(settings, url);
  return url;
}

async function openEmbedded(): Promise<string> {
  const onLost = (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    void end(1);
  };
  const database = await startEmbedded({ dataFolder, database: "erapaiva", onLost });
  atEnd(database.stop);
  return database.url;
}

/**
 * Returns the message of PostgreSQL if it has refused the connection because of a wrong user or password (codes 28…) or
 * an unknown database (3D000); null for other errors.
 */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return /^(28...|3D000)$/.test(String(error.code)) ? error.message : null;
}
