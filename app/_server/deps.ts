import "server-only";
import type { Clock } from "@/lib/clock";
import { createDb, type Db } from "@/lib/db/client";
import { type Env, readEnv } from "@/lib/env";
import { currentPreview } from "@/lib/preview/preview-context";

/** What the domain needs to work: given to it as arguments, made once per process. */
export type Deps = { db: Db; clock: Clock; env: Env };

// On the global object, since Next loads this module once for the start-up code and once for the pages.
const shared = globalThis as typeof globalThis & { erapaiva?: Deps };

/** In a preview the database is the one with the drafts. */
export function deps(): Deps {
  shared.erapaiva ??= connect();
  const preview = currentPreview();
  return preview ? { ...shared.erapaiva, db: preview.db } : shared.erapaiva;
}

function connect(): Deps {
  const env = readEnv();
  return { db: createDb(env.databaseUrl), clock: env.clock, env };
}
