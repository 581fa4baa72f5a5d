import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * The interval, in milliseconds, at which a process renews the `in-use` file of the build that it uses (see
 * `keepInUse`).
 */
const pulse = 5_000;
/**
 * An age in milliseconds. If the `in-use` file of an incomplete build is older, the process that created the build was
 * interrupted.
 */
const brokenOff = 60_000;
/**
 * An age in milliseconds. If the `in-use` file of a build is older, no server uses the build, and it is removed. The
 * age must be longer than any time for which the process of a server may be suspended.
 */
const unused = 10 * 60_000;

/**
 * Makes sure that there is a complete build in the folder `home`. If there is none, calls `make` to create it. If
 * several processes call this function for the same folder, one creates the build and the others wait. Other builds in
 * the same parent folder are kept while a server uses them, and are removed later.
 * @throws the error of `make`
 */
export async function buildBeside(home: string, make: () => Promise<void>): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true });
  while (!isComplete(home)) {
    if (await claim(home)) await complete(home, make);
    else await sleep(250);
  }
  // This call renews the `in-use` file once, so that other processes do not remove the build before the server starts.
  // The server then renews the file itself.
  keepInUse(home)();
  await removeUnused(path.dirname(home));
}

/**
 * Marks a build as in use, until the returned function is called or this process ends. For this, it regularly renews
 * the modification time of the file `in-use` in the folder of the build. A file with a process id would not be enough,
 * because containers can share the folder, and a process cannot check the process ids of another container.
 */
export function keepInUse(home: string): () => void {
  const mark = path.join(home, "in-use");
  const touch = () => {
    try {
      writeFileSync(mark, "");
      utimesSync(mark, new Date(), new Date());
    } catch {
      // The disk is full or the folder no longer exists. The server can continue, because it has most of its files in
      // memory.
    }
  };
  touch();
  const timer = setInterval(touch, pulse).unref();
  return () => clearInterval(timer);
}

/**
 * Runs `work`. Two processes that call this function with the same `lock` never run their work at the same time. The
 * lock is a folder that exists until the work is done; other processes wait until the folder has been removed. If the
 * process that runs the work is killed, another process removes the folder a minute later and continues.
 */
export async function oneAtATime(lock: string, work: () => Promise<void>): Promise<void> {
  await mkdir(path.dirname(lock), { recursive: true });
  while (!(await claim(lock))) await sleep(250);
  const done = keepInUse(lock);
  try {
    await work();
  } finally {
    done();
    await rm(lock, { recursive: true, force: true });
  }
}

const completeMark = (home: string) => path.join(home, "complete");
const isComplete = (home: string) => existsSync(completeMark(home));

/**
 * Tries to create the folder `home`. Returns true if this process has created the folder and may use it, and false if
 * the folder exists already. Files of an interrupted build are removed first.
 */
async function claim(home: string): Promise<boolean> {
  if (existsSync(home) && !isComplete(home) && !(await usedWithin(home, brokenOff))) {
    const aside = `${home}-${process.pid}`;
    // If several processes rename the folder at the same time, only one of them succeeds. The errors of the others are
    // ignored.
    await rename(home, aside).catch(() => {});
    await rm(aside, { recursive: true, force: true });
  }
  return mkdir(home).then(
    () => true,
    () => false,
  );
}

async function complete(home: string, make: () => Promise<void>): Promise<void> {
  const done = keepInUse(home);
  try {
    await make();
    await writeFile(completeMark(home), "");
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  } finally {
    done();
  }
}

async function removeUnused(builds: string): Promise<void> {
  for (const name of await readdir(builds)) {
    const home = path.join(builds, name);
    if (!(await usedWithin(home, unused))) await rm(home, { recursive: true, force: true });
  }
}

/**
 * Checks whether the `in-use` file of a build was renewed in the last `milliseconds`. If there is no such file, checks
 * the modification time of the folder instead.
 */
async function usedWithin(home: string, milliseconds: number): Promise<boolean> {
  const used = await stat(path.join(home, "in-use")).catch(() => stat(home).catch(() => null));
  return used !== null && Date.now() - used.mtimeMs < milliseconds;
}
