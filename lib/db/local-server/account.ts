import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/** The user and group id that PostgreSQL runs as; undefined means those of this process. */
export type Account = Readonly<{ uid: number; gid: number }> | undefined;

/** The account "nobody", which exists on Unix systems and owns no other files. */
const nobody = { uid: 65534, gid: 65534 };

/** Whether this process runs as root; false on Windows. */
export const isRoot = process.getuid?.() === 0;

/**
 * The account that PostgreSQL runs as. PostgreSQL refuses to run as root, so root runs it as the owner of the folder
 * `cluster`, and as "nobody" as long as root owns that folder or it doesn't exist.
 */
export async function accountFor(cluster: string): Promise<Account> {
  if (!isRoot) return undefined;
  const owner = await stat(cluster).catch(() => ({ uid: 0, gid: 0 }));
  return owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}

/** Whether every account may enter `folder` and all folders above it. Root's home is usually closed to others. */
export async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || isOpenToAll(parent);
}

/**
 * Runs one of PostgreSQL's programs and waits for its end.
 * @throws an error with the program's own message when it fails
 */
export async function run(file: string, args: string[], account: Account): Promise<void> {
  // The database server gets an empty environment, because ours contains the site's secrets.
  const env = process.platform === "win32" ? {} : { env: {} as NodeJS.ProcessEnv };
  const options = { ...account, ...env, cwd: path.parse(file).root, windowsHide: true };
  await promisify(execFile)(file, args, options).catch((cause) => {
    throw new Error(cause.stderr?.trim() || cause.message, { cause });
  });
}
