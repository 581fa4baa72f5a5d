import "server-only";
import type { Clock } from "@/lib/clock";
import { createDb, type Db } from "@/lib/db/client";
import { type Env, readEnv } from "@/lib/env";
import { currentPreview } from "@/lib/preview/preview-context";

/** The dependencies of the domain, which gets them as arguments. They are created once per process. */
export type Deps = { db: Db; clock: Clock; env: Env };

// Stored on the global object because Next loads this module twice: for the start-up code and for the pages.
const shared = globalThis as typeof globalThis & { erapaiva?: Deps };

/** The dependencies of this request. In a preview, the database connection shows the drafts. */
export function deps(): Deps {
  shared.erapaiva ??= connect();
  const preview = currentPreview();
  return preview ? { ...shared.erapaiva, db: preview.db } : shared.erapaiva;
}

function connect(): Deps {
  const env = readEnv();
  return { db: createDb(env.databaseUrl), clock: env.clock, env };
}
