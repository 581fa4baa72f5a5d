import type { Client } from "pg";

/** The lowest major version of PostgreSQL that the site runs on: README.md and docs/operations.md name it too. */
export const lowestServer = 15;

/**
 * What is wrong with the version of a server, as a sentence for whoever starts the site; null when it is new enough.
 * @param number the server's own number of it, `server_version_num`: 150018 is 15.18, 90624 is 9.6.24
 */
export function versionProblem(number: number): string | null {
  const major = Math.floor(number / 10_000);
  if (major >= lowestServer) return null;
  const version = major < 10 ? `9.${Math.floor(number / 100) % 100}` : `${major}.${number % 10_000}`;
  return `PostgreSQL ${lowestServer} or newer is needed; this server is PostgreSQL ${version}`;
}

/** @throws with a sentence that says so when the server of a connection is too old for the site */
export async function assertServerVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    "SELECT current_setting('server_version_num')::int AS number",
  );
  const problem = versionProblem(rows[0]?.number ?? 0);
  if (problem) throw new Error(problem);
}
