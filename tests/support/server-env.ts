import { type Env, parseServerEnv } from "@/lib/env";
import { loadSettings } from "@/lib/launch/settings";

/** Returns the environment of a demonstration site that the tests have started, including its keys. */
export async function serverEnv(databaseUrl = "postgres://localhost/none"): Promise<Env> {
  const { secret } = await loadSettings();
  const since = new Date().toISOString();
  const parsed = parseServerEnv({ DATABASE_URL: databaseUrl, SITE_SECRET: secret, DEMONSTRATION_SINCE: since });
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return parsed.env;
}
