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

/** In milliseconds: a page that stays the same is written again after this time, so that it tells a truer age. */
const rewriteAfter = 5 * 60_000;

const unzip = promisify(gunzip);

export type PagesFile = Readonly<{
  /** Puts the copies in the file on the shelf. A file that is missing, broken or of another site has none. */
  restore(shelf: Shelf): Promise<void>;
  /**
   * Gives the shelf the copies that it lacks and another instance has written, and writes the newest copy of each page. Only
   * pages at `paths` stay in the file, and of those no page that the shelf has found to be gone, for example because an
   * editor took it off the site.
   */
  share(shelf: Shelf, paths: readonly string[]): Promise<void>;
}>;

/**
 * The file that keeps the shelf's copies, so that an instance that starts while the database is away has pages to show.
 * Several instances may share it.
 * @param site what the pages are of: its database and its public address
 * @param draft a name that no other process uses: the file is written there and put in its place when it is whole
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

/** Whether a copy is worth writing: the page is new or has changed, or the one that is written has become old. */
function isNews(copy: Kept, kept: Kept | undefined): boolean {
  if (!kept || !isNewer(copy, kept)) return !kept;
  return copy.headers["ETag"] !== kept.headers["ETag"] || +copy.askedAt - +kept.askedAt > rewriteAfter;
}

const written = ({ path, askedAt, headers, gzipped }: Kept) => {
  return { path, askedAt, headers, gzipped: gzipped.toString("base64") };
};

/** Puts the copies there of which the shelf has none. */
async function putOn(shelf: Shelf, kept: readonly Kept[]): Promise<void> {
  const lacking = kept.filter(({ path }) => !shelf.last(path));
  const read = await Promise.allSettled(lacking.map(toCopy));
  const copies = read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  shelf.restore(copies.filter(({ path }) => !shelf.last(path)));
}

/** A copy that is older than any age that this process can measure. */
async function toCopy({ path, askedAt, headers, gzipped }: Kept): Promise<Copy> {
  return { path, askedAt, headers, gzipped, asked: Number.NEGATIVE_INFINITY, plain: await unzip(gzipped) };
}
