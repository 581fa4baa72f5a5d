import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseEnv, type Settings } from "@/lib/env";

/** Everything that an installation keeps on its machine. */
export const dataFolder = path.resolve(".data");

export type LaunchSettings = Settings & Readonly<{ secret: string }>;

/**
 * The settings of the environment and of `.env`, with the installation's own secret where none is set.
 * @throws with one line for each wrong setting
 */
export async function loadSettings(): Promise<LaunchSettings> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const parsed = parseEnv(process.env);
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return { ...parsed.env, secret: parsed.env.secret ?? (await keptSecret(dataFolder)) };
}

/**
 * The installation's own secret, made on the first run and kept in `folder`: signed-in people stay so, and a form opened
 * before a rebuild still submits. Callers that come at the same time get the same one.
 */
export async function keptSecret(folder: string): Promise<string> {
  const file = path.join(folder, "secret");
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    const draft = `${file}-${randomUUID()}`;
    await writeFile(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
    // Never overwrites the one that another caller has just made.
    await link(draft, file).catch(() => {});
    await rm(draft);
  }
  return readFile(file, "utf8");
}

/** The complete environment for the server, from which `readEnv` of lib/env.ts reads. */
export function serverEnvironment(settings: LaunchSettings, databaseUrl: string): NodeJS.ProcessEnv {
  const { SITE_URL: _, DEMONSTRATION_SINCE: __, ...inherited } = process.env;
  const mode =
    settings.mode === "live" ? { SITE_URL: settings.siteUrl } : { DEMONSTRATION_SINCE: new Date().toISOString() };
  return {
    ...inherited,
    ...mode,
    DATABASE_URL: databaseUrl,
    SITE_SECRET: settings.secret,
    PORT: String(settings.port),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
