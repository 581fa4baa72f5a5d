import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/**
 * The ids of the user and the group that run PostgreSQL. The value is undefined if this process and PostgreSQL have the
 * same user and group.
 */
export type Account = Readonly<{ uid: number; gid: number }> | undefined;

/** The account "nobody", which exists on every Unix system and usually owns no files. */
const nobody = { uid: 65534, gid: 65534 };

/** True if this process runs as root; false on Windows. */
export const isRoot = process.getuid?.() === 0;

/**
 * Returns the account that runs PostgreSQL. PostgreSQL refuses to run as root. Therefore, if this process runs as root,
 * the owner of the folder `cluster` runs PostgreSQL. If root owns that folder or the folder does not exist, "nobody"
 * runs it.
 */
export async function accountFor(cluster: string): Promise<Account> {
  if (!isRoot) return undefined;
  const owner = await stat(cluster).catch(() => ({ uid: 0, gid: 0 }));
  return owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}

/**
 * Checks whether every account may enter `folder` and all folders above it. The home folder of root is usually closed
 * to other accounts.
 */
export async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || isOpenToAll(parent);
}

/**
 * Runs one of PostgreSQL's programs and waits until it ends.
 * @throws an error with the program's own message if the program fails
 */
export async function run(file: string, args: string[], account: Account): Promise<void> {
  // The database server gets an empty environment, because our environment contains the secrets of the site.
  const env = process.platform === "win32" ? {} : { env: {} as NodeJS.ProcessEnv };
  const options = { ...account, ...env, cwd: path.parse(file).root, windowsHide: true };
  await promisify(execFile)(file, args, options).catch((cause) => {
    throw new Error(cause.stderr?.trim() || cause.message, { cause });
  });
}
