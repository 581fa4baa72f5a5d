import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { untilThere } from "@/lib/db/until-there";
import { atEnd, end } from "./ending";
import { generateClient } from "./generate";
import { dataFolder, type LaunchSettings } from "./settings";

/** The address of the database of these settings; without `DATABASE_URL` of the embedded one, which is left at the end. */
export async function findDatabase(settings: LaunchSettings): Promise<string> {
  await generateClient();
  return settings.databaseUrl ?? openEmbedded();
}

/**
 * Migrates the database of these settings at `url`. Waits while it is away, and says so; `onAway` is called each time when it is.
 * @throws at once when the database refuses us (a wrong password or name), with a sentence that says so
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

/** The address of the database of these settings, found and migrated as by the two functions above. */
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

/** What the database says when it doesn't let us in: a wrong user or password (28…), a database that isn't there (3D000). */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return /^(28...|3D000)$/.test(String(error.code)) ? error.message : null;
}
