import { readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";

/** What Next has written about a build, in one of the files of its folder. @throws when it isn't as `schema` says */
export async function readManifest<Manifest>(
  buildFolder: string,
  file: string,
  schema: z.ZodType<Manifest>,
): Promise<Manifest> {
  return schema.parse(JSON.parse(await readFile(path.join(buildFolder, file), "utf8")));
}
