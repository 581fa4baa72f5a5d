import "server-only";
import type { Clock } from "@/lib/clock";
import { createDb, type Db } from "@/lib/db/client";
import { type Env, readEnv } from "@/lib/env";
import { currentPreview } from "@/lib/preview/preview-context";

/**
 * The objects that the functions in `lib` get as arguments: the database, the clock and the settings. These objects are
 * created once per process.
 */
export type Deps = { db: Db; clock: Clock; env: Env };

// The dependencies are stored on the global object because Next loads this module twice, for the start-up code and for
// the pages, and both must use the same connection.
const shared = globalThis as typeof globalThis & { erapaiva?: Deps };

/**
 * Returns the dependencies for this request. During a preview, `db` is a connection in which drafts appear as if they
 * were published.
 */
export function deps(): Deps {
  shared.erapaiva ??= connect();
  const preview = currentPreview();
  return preview ? { ...shared.erapaiva, db: preview.db } : shared.erapaiva;
}

function connect(): Deps {
  const env = readEnv();
  return { db: createDb(env.databaseUrl), clock: env.clock, env };
}
