import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/** The user id and group that PostgreSQL runs as; undefined: as ourselves. */
export type Account = Readonly<{ uid: number; gid: number }> | undefined;

/** "nobody": every Unix has it and it owns nothing else. */
const nobody = { uid: 65534, gid: 65534 };

export const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root. Root runs it as the owner of the database's folder, at first as nobody. */
export async function accountFor(cluster: string): Promise<Account> {
  if (!isRoot) return undefined;
  const owner = await stat(cluster).catch(() => ({ uid: 0, gid: 0 }));
  return owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}

/** Whether any account may pass through `folder` and all folders above it; of root's closed home it may not. */
export async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || isOpenToAll(parent);
}

/**
 * Runs one of PostgreSQL's programs to its end.
 * @throws with what the program said when it fails
 */
export async function run(file: string, args: string[], account: Account): Promise<void> {
  // The site's secrets are in our environment; the database server has no need of them.
  const env = process.platform === "win32" ? {} : { env: {} as NodeJS.ProcessEnv };
  const options = { ...account, ...env, cwd: path.parse(file).root, windowsHide: true };
  await promisify(execFile)(file, args, options).catch((cause) => {
    throw new Error(cause.stderr?.trim() || cause.message, { cause });
  });
}
