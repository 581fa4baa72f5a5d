import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { untilThere } from "@/lib/db/until-there";
import { atEnd, end } from "./ending";
import { generateClient } from "./generate";
import { dataFolder, type LaunchSettings } from "./settings";

/**
 * Returns the URL of the database of these settings. Without `DATABASE_URL` it starts the embedded one, which this process
 * leaves when it ends.
 */
export async function findDatabase(settings: LaunchSettings): Promise<string> {
  await generateClient();
  return settings.databaseUrl ?? openEmbedded();
}

/**
 * Migrates the database at `url`. If it is away, prints a line and waits, and calls `onAway` after each try.
 * @throws at once when the database refuses the connection because of a wrong password or name, with a message for
 * administrators
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

/** Finds and migrates the database of these settings, as the two functions above do, and returns its URL. */
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
 * PostgreSQL's message if it refused the connection because of a wrong user or password (codes 28…) or an unknown
 * database (3D000); null for other errors.
 */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return /^(28...|3D000)$/.test(String(error.code)) ? error.message : null;
}
