import { chmod, cp, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Copies a folder of programs to `to`, where every account may run them. The copy appears at once as a whole. If
 * several callers do this at the same time, in one process or in several, the first copy stays.
 * @throws when the copy can't be made
 */
export async function copyPrograms(from: string, to: string): Promise<void> {
  const draft = await mkdtemp(`${to}-draft-`);
  try {
    await cp(from, draft, { recursive: true, verbatimSymlinks: true });
    await chmod(draft, 0o755);
    for (const entry of await readdir(draft, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) await chmod(path.join(entry.parentPath, entry.name), 0o755);
    }
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another caller may have finished first.
    if (!(await stat(to).catch(() => undefined))) throw error;
  }
}
