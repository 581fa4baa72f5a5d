import { chmod, cp, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Copies the folder `from`, which contains programs, to the new folder `to`. Every account of the machine may run the
 * copied programs. The folder `to` appears only when the copy is complete. If several callers, in one process or in
 * several, do this at the same time, the first copy is kept.
 * @throws if the copy cannot be made
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
    // Another caller may have finished its copy first. Then the error is ignored.
    if (!(await stat(to).catch(() => undefined))) throw error;
  }
}
