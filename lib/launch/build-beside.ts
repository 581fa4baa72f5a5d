import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** In milliseconds: how often whoever uses a build says so. */
const pulse = 5_000;
/** A build that its maker has left for so long was broken off. */
const brokenOff = 60_000;
/** A build that nobody has used for so long is removed. Longer than a server may be held up. */
const unused = 10 * 60_000;

/**
 * Has `make` make a build in the new folder `home`, unless it is there. Other builds beside it stay as they are while a server
 * runs on them, and are removed when they are out of use. Several processes may ask for the same one: one makes it.
 */
export async function buildBeside(home: string, make: () => Promise<void>): Promise<void> {
  await mkdir(path.dirname(home), { recursive: true });
  while (!isComplete(home)) {
    if (await claim(home)) await complete(home, make);
    else await sleep(250);
  }
  // It must outlast the moment between this and the start of the server.
  keepInUse(home)();
  await removeUnused(path.dirname(home));
}

/**
 * Marks a build as in use from now on, until the returned function is called or this process dies. The time of a file tells it,
 * since numbers of processes mean nothing in another container that shares the folder.
 */
export function keepInUse(home: string): () => void {
  const mark = path.join(home, "in-use");
  const touch = () => {
    try {
      writeFileSync(mark, "");
      utimesSync(mark, new Date(), new Date());
    } catch {
      // The disk is full or the folder gone: a server that has its files in memory goes on.
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

/** Whether the folder is ours to build in. Another process may be at it; what a killed one has left is put aside. */
async function claim(home: string): Promise<boolean> {
  if (existsSync(home) && !isComplete(home) && !(await usedWithin(home, brokenOff))) {
    const aside = `${home}-${process.pid}`;
    // Whoever renames it first has it.
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

/** Whether somebody has used the build in the last `milliseconds`; one without a mark is judged by its own age. */
async function usedWithin(home: string, milliseconds: number): Promise<boolean> {
  const used = await stat(path.join(home, "in-use")).catch(() => stat(home).catch(() => null));
  return used !== null && Date.now() - used.mtimeMs < milliseconds;
}
