import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { z } from "zod";
import { loggable } from "@/lib/log";
import type { Copy, Shelf } from "./shelf";

const keptSchema = z.object({
  path: z.string(),
  askedAt: z.iso.datetime().transform((text) => new Date(text)),
  headers: z.record(z.string(), z.string()),
  gzipped: z.base64().transform((text) => Buffer.from(text, "base64")),
});
const fileSchema = z.object({ site: z.string(), copies: z.array(keptSchema) });

type Kept = Pick<Copy, "path" | "askedAt" | "headers" | "gzipped">;

/**
 * The time, in milliseconds, after which a newer copy is written to the file even if the page has not changed. A page
 * that is restored from the file shows readers the time of its information, and this time should be nearly correct.
 */
const rewriteAfter = 5 * 60_000;

const unzip = promisify(gunzip);

export type PagesFile = Readonly<{
  /**
   * Puts the copies from the file on the shelf (shelf.ts), which keeps copies of pages in memory. If the file is
   * missing, broken or belongs to another site, nothing is restored.
   */
  restore(shelf: Shelf): Promise<void>;
  /**
   * Exchanges copies between the shelf and the file. The shelf gets the copies that it lacks, if another instance of
   * the site has written them. The file gets the newest copy of each page. A copy is removed from the file if its path
   * is not in `paths`, or if the shelf has found that the page no longer exists, for example because an editor has
   * removed it from the site.
   */
  share(shelf: Shelf, paths: readonly string[]): Promise<void>;
}>;

/**
 * Returns the functions that read and write the file with the copies of pages from the shelf (shelf.ts). If an instance
 * of the site starts while the database is unavailable, it can show the pages from the file. Several instances may
 * share one file.
 * @param site identifies the site (its public URL and its database), so that copies of another site are not used
 * @param draft a temporary file name that no other process uses; the complete content is written there first, and then
 * this file replaces `file`
 */
export function pagesFile(file: string, site: string, draft = `${file}-${process.pid}`): PagesFile {
  let read = { version: "", copies: [] as readonly Kept[] };

  const readAgain = async (): Promise<readonly Kept[]> => {
    const { mtimeMs, size, ino } = await stat(file);
    const version = `${mtimeMs} ${size} ${ino}`;
    if (version === read.version) return read.copies;
    const content = fileSchema.parse(JSON.parse(await readFile(file, "utf8")));
    read = { version, copies: content.site === site ? content.copies : [] };
    return read.copies;
  };
  const copiesOf = () => readAgain().catch((): readonly Kept[] => []);

  return {
    async restore(shelf) {
      await putOn(shelf, await copiesOf());
    },
    async share(shelf, paths) {
      const there = new Set(paths.filter((path) => !shelf.isGone(path)));
      const all = await copiesOf();
      const kept = all.filter(({ path }) => there.has(path));
      await putOn(shelf, kept);
      const own = shelf.all().filter(({ path }) => there.has(path));
      const before = new Map(kept.map((copy) => [copy.path, copy]));
      const isLess = kept.length < all.length;
      if (!isLess && !own.some((copy) => isNews(copy, before.get(copy.path)))) return;
      const newest = new Map<string, Kept>(before);
      for (const copy of own) if (isNewer(copy, newest.get(copy.path))) newest.set(copy.path, copy);
      try {
        await writeFile(draft, JSON.stringify({ site, copies: [...newest.values()].map(written) }));
        await rename(draft, file);
      } catch (error) {
        console.error("the copies of pages could not be kept:", loggable(error));
      }
    },
  };
}

const isNewer = (copy: Kept, kept: Kept | undefined) => !kept || copy.askedAt > kept.askedAt;

/**
 * Checks whether a copy must be written to the file: the file has no copy of the page, the page has changed, or the
 * copy in the file is too old (`rewriteAfter`).
 */
function isNews(copy: Kept, kept: Kept | undefined): boolean {
  if (!kept || !isNewer(copy, kept)) return !kept;
  return copy.headers["ETag"] !== kept.headers["ETag"] || +copy.askedAt - +kept.askedAt > rewriteAfter;
}

const written = ({ path, askedAt, headers, gzipped }: Kept) => {
  return { path, askedAt, headers, gzipped: gzipped.toString("base64") };
};

/** Adds copies from the file to the shelf. If the shelf already has a copy of a page, that copy is not replaced. */
async function putOn(shelf: Shelf, kept: readonly Kept[]): Promise<void> {
  const lacking = kept.filter(({ path }) => !shelf.last(path));
  const read = await Promise.allSettled(lacking.map(toCopy));
  const copies = read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  shelf.restore(copies.filter(({ path }) => !shelf.last(path)));
}

/**
 * Converts a copy from the file to a copy for the shelf. `asked` is minus infinity, because this process cannot measure
 * the age of the copy; so the shelf treats the copy as outdated.
 */
async function toCopy({ path, askedAt, headers, gzipped }: Kept): Promise<Copy> {
  return { path, askedAt, headers, gzipped, asked: Number.NEGATIVE_INFINITY, plain: await unzip(gzipped) };
}
