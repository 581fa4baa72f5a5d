import { mkdir, mkdtemp, readdir, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copyPrograms } from "@/lib/db/local-server/copy-programs";
import { keptSecret } from "@/lib/launch/settings";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "made-at-once-"));
});
afterEach(() => rm(folder, { recursive: true }));

const callers = [1, 2, 3, 4, 5];

/** Creates a folder of programs and links that only its owner may read, as npm does in the home folder of root. */
async function closedPrograms(): Promise<string> {
  const programs = path.join(await mkdtemp(path.join(folder, "closed-")), "native");
  await mkdir(path.join(programs, "bin"), { recursive: true });
  await mkdir(path.join(programs, "lib"));
  for (const file of ["bin/initdb", "bin/postgres", "lib/libpq.so.5.18"])
    await writeFile(path.join(programs, file), file, { mode: 0o600 });
  await symlink("libpq.so.5.18", path.join(programs, "lib/libpq.so.5"));
  return programs;
}

it("programs are copied once for callers of one process that come at the same time", async () => {
  const from = await closedPrograms();
  const shared = path.join(folder, "shared");
  await mkdir(shared);
  const to = path.join(shared, "server-18");
  await Promise.all(callers.map(() => copyPrograms(from, to)));
  expect(await readdir(shared)).toEqual(["server-18"]);
  expect(await readdir(to, { recursive: true })).toEqual(await readdir(from, { recursive: true }));
  expect(await readlink(path.join(to, "lib/libpq.so.5"))).toBe("libpq.so.5.18");
  for (const open of [".", "bin", "bin/initdb"]) expect((await stat(path.join(to, open))).mode & 0o777).toBe(0o755);
});

it("a copy that can't be made is told of, and leaves nothing behind", async () => {
  await expect(copyPrograms(path.join(folder, "missing"), path.join(folder, "server-18"))).rejects.toThrow("ENOENT");
  expect(await readdir(folder)).toEqual([]);
});

it("the installation's secret is made once for callers of one process that come at the same time", async () => {
  // With wrong code, two secrets would be created only if the callers ran at exactly the same moment. Such a moment is
  // rare, so the test is repeated.
  for (let round = 0; round < 30; round++) {
    const home = path.join(folder, String(round));
    const secrets = await Promise.all(callers.map(() => keptSecret(home)));
    expect(new Set(secrets).size).toBe(1);
    expect(await readdir(home)).toEqual(["secret"]);
  }
});
