import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildBeside, keepInUse, oneAtATime } from "@/lib/launch/build-beside";

const MINUTE = 60_000;
let builds: string;

beforeEach(async () => {
  builds = await mkdtemp(path.join(tmpdir(), "builds-"));
});
afterEach(() => rm(builds, { recursive: true }));

const home = (name: string) => path.join(builds, name);

/** Creates a build that consists of one file, `page`, unless it exists already. */
const build = (name: string, text = name) =>
  buildBeside(home(name), () => writeFile(path.join(home(name), "page"), text));

async function lastUsed(name: string, minutesAgo: number): Promise<void> {
  const at = new Date(Date.now() - minutesAgo * MINUTE);
  await utimes(path.join(home(name), "in-use"), at, at);
}

it("leaves the build alone that a server runs on, and makes none twice", async () => {
  await build("old");
  const stopped = keepInUse(home("old"));
  await build("new");
  await build("new", "made again");
  expect((await readdir(builds)).sort()).toEqual(["new", "old"]);
  expect(await readFile(path.join(home("new"), "page"), "utf8")).toBe("new");
  stopped();
});

it("removes what nobody has used for ten minutes", async () => {
  await build("old");
  await build("held up");
  await lastUsed("old", 11);
  await lastUsed("held up", 5);
  await build("new");
  expect((await readdir(builds)).sort()).toEqual(["held up", "new"]);
});

it("is made once by those who ask at the same time", async () => {
  const make = vi.fn(() => writeFile(path.join(home("new"), "page"), "new"));
  await Promise.all([1, 2, 3].map(() => buildBeside(home("new"), make)));
  expect(make).toHaveBeenCalledTimes(1);
});

it("leaves nothing of a build that failed, and is made when asked again", async () => {
  await expect(buildBeside(home("new"), () => Promise.reject(new Error("no memory")))).rejects.toThrow("no memory");
  expect(await readdir(builds)).toEqual([]);
  await build("new");
  expect(await readFile(path.join(home("new"), "page"), "utf8")).toBe("new");
});

it("is made anew when its maker was killed", async () => {
  await mkdir(home("new"));
  await writeFile(path.join(home("new"), "half"), "");
  await writeFile(path.join(home("new"), "in-use"), "");
  await lastUsed("new", 2);
  await build("new");
  expect((await readdir(home("new"))).sort()).toEqual(["complete", "in-use", "page"]);
});

it("is looked for where it is: only lib/launch knows the folder of builds", async () => {
  const files = await Promise.all(
    ["app", "components", "lib"].map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const sources = files.flat().filter((file) => file.isFile() && /\.(ts|tsx|mjs)$/.test(file.name));
  const naming: string[] = [];
  for (const file of sources) {
    const name = path.posix.join(file.parentPath, file.name);
    if (/["'`/]\.next\b/.test(await readFile(name, "utf8"))) naming.push(name);
  }
  expect(naming).toEqual(["lib/launch/build.ts"]);
});

it("lets one process at a time do what is guarded by a lock, also when the one before was killed", async () => {
  await mkdir(home("lock"));
  await writeFile(path.join(home("lock"), "in-use"), "");
  await lastUsed("lock", 2);
  let working = 0;
  const most: number[] = [];
  const work = async () => {
    working += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    most.push(working);
    working -= 1;
  };
  await Promise.all([1, 2, 3].map(() => oneAtATime(home("lock"), work)));
  expect(most).toEqual([1, 1, 1]);
  expect(await readdir(builds)).toEqual([]);
});
