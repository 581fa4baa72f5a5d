import type { Client } from "pg";

/**
 * The lowest major version of PostgreSQL that the site supports. README.md and docs/operations.md contain the same
 * number.
 */
export const lowestServer = 15;

/**
 * Returns an error message, for the person who starts the site, if the version of the server is too old; otherwise
 * null.
 * @param number the version as the server setting `server_version_num`: 150018 means 15.18, 90624 means 9.6.24
 */
export function versionProblem(number: number): string | null {
  const major = Math.floor(number / 10_000);
  if (major >= lowestServer) return null;
  const version = major < 10 ? `9.${Math.floor(number / 100) % 100}` : `${major}.${number % 10_000}`;
  return `PostgreSQL ${lowestServer} or newer is needed; this server is PostgreSQL ${version}`;
}

/**
 * Checks that the server of a connection is new enough for the site.
 * @throws an error with the message of `versionProblem`
 */
export async function assertServerVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    "SELECT current_setting('server_version_num')::int AS number",
  );
  const problem = versionProblem(rows[0]?.number ?? 0);
  if (problem) throw new Error(problem);
}
