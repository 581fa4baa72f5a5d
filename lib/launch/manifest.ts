import { readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";

/**
 * Reads one of the JSON files in which Next describes a build.
 * @throws if the file is missing or does not match `schema`
 */
export async function readManifest<Manifest>(
  buildFolder: string,
  file: string,
  schema: z.ZodType<Manifest>,
): Promise<Manifest> {
  return schema.parse(JSON.parse(await readFile(path.join(buildFolder, file), "utf8")));
}
