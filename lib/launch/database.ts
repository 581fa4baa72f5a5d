import { startEmbedded } from "@/lib/db/embedded";
import { migrateDeploy } from "@/lib/db/migrate";
import { atEnd, end } from "./ending";
import { generateClient } from "./generate";
import { dataFolder, type LaunchSettings } from "./settings";

/**
 * The database of these settings, migrated; without `DATABASE_URL` the embedded one, which is left at the end.
 * @returns its address
 */
export async function openDatabase(settings: LaunchSettings): Promise<string> {
  await generateClient();
  const url = settings.databaseUrl ?? (await openEmbedded());
  try {
    await migrateDeploy(url);
  } catch (cause) {
    if (!settings.databaseUrl || !isConnectionError(cause)) throw cause;
    throw new Error(`DATABASE_URL can't be used: ${cause.message || cause.code}`, { cause });
  }
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

/** Errors of the network (ECONNREFUSED), of a refused password (28…) and of an unknown database (3D000). */
function isConnectionError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "code" in error && /^(E[A-Z_]+|28...|3D000)$/.test(String(error.code));
}
