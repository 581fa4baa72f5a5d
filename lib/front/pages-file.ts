import { readFile, rename, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { z } from "zod";
import { loggable } from "@/lib/log";
import type { Copy, Shelf } from "./shelf";

const fileSchema = z.object({
  site: z.string(),
  copies: z.array(
    z.object({
      path: z.string(),
      askedAt: z.iso.datetime().transform((text) => new Date(text)),
      headers: z.record(z.string(), z.string()),
      gzipped: z.base64().transform((text) => Buffer.from(text, "base64")),
    }),
  ),
});

/** In milliseconds: a page that stays the same is written again after this time, so that it tells a truer age. */
const rewriteAfter = 5 * 60_000;

const unzip = promisify(gunzip);

export type PagesFile = Readonly<{
  /** Puts the copies in the file on the shelf. A file that is missing, broken or of another site has none. */
  restore(shelf: Shelf): Promise<void>;
  /** Writes the shelf's copies if they have changed, or if the file is older than five minutes. */
  keep(shelf: Shelf): Promise<void>;
}>;

/**
 * The file that keeps the shelf's copies, so that an instance that starts while the database is away has pages to show.
 * Instances that share the file overwrite each other's: they have the same pages.
 * @param site what the pages are of: its database and its public address
 * @param draft a name that no other process uses: the file is written there and put in its place when it is whole
 */
export function pagesFile(file: string, site: string, draft = `${file}-${process.pid}`): PagesFile {
  let written = { tags: "", at: Number.NEGATIVE_INFINITY };
  return {
    async restore(shelf) {
      shelf.restore(await readCopies(file, site).catch(() => []));
    },
    async keep(shelf) {
      const copies = shelf.all();
      const tags = copies
        .map(({ path, headers }) => `${path} ${headers["ETag"]}`)
        .sort()
        .join("\n");
      const isOld = performance.now() - written.at > rewriteAfter;
      if (copies.length === 0 || (tags === written.tags && !isOld)) return;
      written = { tags, at: performance.now() };
      const kept = copies.map(({ path, askedAt, headers, gzipped }) => {
        return { path, askedAt, headers, gzipped: gzipped.toString("base64") };
      });
      try {
        await writeFile(draft, JSON.stringify({ site, copies: kept }));
        await rename(draft, file);
      } catch (error) {
        console.error("the copies of pages could not be kept:", loggable(error));
      }
    },
  };
}

async function readCopies(file: string, site: string): Promise<Copy[]> {
  const content = fileSchema.parse(JSON.parse(await readFile(file, "utf8")));
  if (content.site !== site) return [];
  // They are older than any age that this process can measure.
  const asked = Number.NEGATIVE_INFINITY;
  return Promise.all(content.copies.map(async (copy) => ({ ...copy, asked, plain: await unzip(copy.gzipped) })));
}
