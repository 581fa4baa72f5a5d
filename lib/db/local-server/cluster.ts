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

/**
 * The name of the database's superuser. The password is stored in the cluster's folder, which other accounts cannot
 * read.
 */
const superuser = "app";
const passwordFile = "app.password";

/**
 * Returns the folder of the database's files, even if it does not exist yet: the folder `postgres` in the data folder.
 * If this process runs as root, another account runs PostgreSQL, and that account cannot enter the home folder of root.
 * If the data folder is in a place that is closed to that account, `postgres` becomes a symbolic link to a folder in
 * /var/lib.
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
  // The system may delete files in its temporary folder. Therefore that folder is used only if /var/lib cannot be used.
  const base = await mkdtemp("/var/lib/erapaiva-").catch(() => mkdtemp(path.join(tmpdir(), "erapaiva-")));
  await chmod(base, 0o711);
  const outside = path.join(base, "postgres");
  try {
    await symlink(outside, inside);
    return outside;
  } catch {
    // Another process may have created the link at the same time. Then that link is used.
    await rm(base, { recursive: true });
    return readlink(inside);
  }
}

/**
 * Creates the database's files if they do not exist. The files are first created in a temporary folder, which is then
 * moved to `cluster`. So the folder `cluster` is always complete, even if the process is killed while it creates the
 * files.
 */
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
    // Another process may have created the files at the same time. Then the error is ignored.
    if (!(await exists(path.join(cluster, "PG_VERSION")))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function initArguments(files: string, password: string, durable: boolean): string[] {
  const access = [`--username=${superuser}`, "--auth=scram-sha-256", `--pwfile=${password}`];
  // This locale is part of PostgreSQL itself. So å, ä and ö are sorted and converted to lower case in the same way on
  // every machine.
  const language = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  return ["-D", files, ...access, ...language, "--no-instructions", ...(durable ? [] : ["--no-sync"])];
}

/** Returns the URL of a database on the cluster's server, which listens on `port` of this machine. */
export async function databaseAddress(cluster: string, port: number, database: string): Promise<string> {
  const password = await readFile(path.join(cluster, passwordFile), "utf8");
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
