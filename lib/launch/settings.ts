import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseEnv, type Settings } from "@/lib/env";

/** The folder in which an installation stores its data on this machine. */
export const dataFolder = path.resolve(".data");

/**
 * The settings, including the secret. If `SITE_SECRET` is not set, the secret is the one that the installation has
 * stored.
 */
export type LaunchSettings = Settings & Readonly<{ secret: string }>;

/**
 * Loads the settings from the environment and from the file `.env`. If `SITE_SECRET` is not set, uses the secret that
 * the installation has stored.
 * @throws an error with one line for each wrong setting
 */
export async function loadSettings(): Promise<LaunchSettings> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const parsed = parseEnv(process.env);
  if (!parsed.ok) throw new Error(parsed.problems.join("\n"));
  return { ...parsed.env, secret: parsed.env.secret ?? (await keptSecret(dataFolder)) };
}

/**
 * Returns the secret of the installation, which is created at the first call and stored in `folder`. Because it is
 * stored, sessions continue after a restart, and forms that were opened before a new build can still be sent. If
 * several processes call this function at the same time, they get the same secret.
 */
export async function keptSecret(folder: string): Promise<string> {
  const file = path.join(folder, "secret");
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    const draft = `${file}-${randomUUID()}`;
    await writeFile(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
    // `link` fails if the file exists, so it never replaces a secret that another caller has just stored.
    await link(draft, file).catch(() => {});
    await rm(draft);
  }
  return readFile(file, "utf8");
}

/** Returns the complete environment for the server process, which reads it with `readEnv` (lib/env.ts). */
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
