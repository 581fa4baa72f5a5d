import { randomBytes } from "node:crypto";
import {
  access,
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Account, isOpenToAll, isRoot, run } from "./account";
import type { Programs } from "./programs";

/** The database's superuser. Their password is stored in the cluster's folder, which other accounts can't read. */
const superuser = "app";
const passwordFile = "app.password";

/**
 * The folder of the database's files, whether or not it exists yet: `postgres` in the data folder. Root runs the server
 * as another account, which can't enter root's home. If the project is there, `postgres` is a symbolic link to a folder
 * in /var/lib.
 */
export async function clusterFolder(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const inside = path.join(await realpath(dataFolder), "postgres");
  if (!isRoot) return inside;
  await chmod(dataFolder, 0o711);
  const linked = await readlink(inside).catch(() => undefined);
  if (linked) return linked;
  if ((await exists(inside)) || (await isOpenToAll(path.dirname(inside)))) return inside;
  return linkOutside(inside);
}

async function linkOutside(inside: string): Promise<string> {
  // The temporary folder is the last choice, because the system may delete its files.
  const base = await mkdtemp("/var/lib/erapaiva-").catch(() => mkdtemp(path.join(tmpdir(), "erapaiva-")));
  await chmod(base, 0o711);
  const outside = path.join(base, "postgres");
  try {
    await symlink(outside, inside);
    return outside;
  } catch {
    // Another process may have made the link at the same time.
    await rm(base, { recursive: true });
    return readlink(inside);
  }
}

/** Creates the database's files unless they exist. If it is killed, either none or all of the files are there. */
export async function createCluster(cluster: string, programs: Programs, account: Account, durable: boolean) {
  if (await exists(path.join(cluster, "PG_VERSION"))) return;
  const draft = await mkdtemp(`${cluster}-draft-`);
  const password = path.join(draft, passwordFile);
  const files = path.join(draft, "files");
  try {
    await writeFile(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (account) for (const name of [draft, password]) await chown(name, account.uid, account.gid);
    await run(programs.initdb, initArguments(files, password, durable), account);
    await rename(password, path.join(files, passwordFile));
    await rename(files, cluster);
  } catch (error) {
    // Another process may have created them at the same time.
    if (!(await exists(path.join(cluster, "PG_VERSION")))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function initArguments(files: string, password: string, durable: boolean): string[] {
  const access = [`--username=${superuser}`, "--auth=scram-sha-256", `--pwfile=${password}`];
  // This locale is built into PostgreSQL, so that sorting and lower case of å ä ö are the same on every machine.
  const language = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  return ["-D", files, ...access, ...language, "--no-instructions", ...(durable ? [] : ["--no-sync"])];
}

/** The URL of a database on the cluster's server, which listens at `port` on this machine. */
export async function databaseAddress(cluster: string, port: number, database: string): Promise<string> {
  const password = await readFile(path.join(cluster, passwordFile), "utf8");
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
