import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** In milliseconds: how often a process that uses a build renews its mark. */
const pulse = 5_000;
/** In milliseconds. An incomplete build whose mark is older than this was interrupted. */
const brokenOff = 60_000;
/**
 * In milliseconds. A build whose mark is older than this is removed. Longer than any time for which a server may be
 * suspended.
 */
const unused = 10 * 60_000;

/**
 * Makes sure that there is a complete build in the folder `home`: calls `make` unless there is one already. If several
 * processes call this for the same folder, one makes the build and the others wait for it. Other builds in the same
 * parent folder are left alone while a server uses them, and removed when they are no longer used. Throws what `make`
 * throws.
 */
export async function buildBeside(home: string, make: () => Promise<void>): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true });
  while (!isComplete(home)) {
    if (await claim(home)) await complete(home, make);
    else await sleep(250);
  }
  // Marks the build once, so that it isn't removed before the server starts and marks it itself.
  keepInUse(home)();
  await removeUnused(path.dirname(home));
}

/**
 * Marks a build as in use until the returned function is called or this process ends. The mark is a file whose
 * modification time is renewed regularly. A process id would not do, because another container that shares the folder
 * can't check it.
 */
export function keepInUse(home: string): () => void {
  const mark = path.join(home, "in-use");
  const touch = () => {
    try {
      writeFileSync(mark, "");
      utimesSync(mark, new Date(), new Date());
    } catch {
      // The disk is full or the folder is gone. The server goes on, because it has most of its files in memory.
    }
  };
  touch();
  const timer = setInterval(touch, pulse).unref();
  return () => clearInterval(timer);
}

/**
 * Does `work` while no other process does what is guarded by the folder `lock`, which stands as long as the work lasts. Whoever
 * comes meanwhile waits; the lock of a process that was killed is taken over a minute later.
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
 * Tries to create the folder `home`. Returns true if this process may build in it, false if another process has it. The
 * rest of an interrupted build is removed first.
 */
async function claim(home: string): Promise<boolean> {
  if (existsSync(home) && !isComplete(home) && !(await usedWithin(home, brokenOff))) {
    const aside = `${home}-${process.pid}`;
    // Only one of several processes can rename the folder. The failure of the others is ignored.
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

/** Whether the build was used in the last `milliseconds`. Without a mark, the time of the folder counts. */
async function usedWithin(home: string, milliseconds: number): Promise<boolean> {
  const used = await stat(path.join(home, "in-use")).catch(() => stat(home).catch(() => null));
  return used !== null && Date.now() - used.mtimeMs < milliseconds;
}
