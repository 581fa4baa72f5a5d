import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { AskPage } from "./ask-page";
import { withoutScripts } from "./page-parts";
import type { MakeCopy, Shelf } from "./shelf";
import { saysNotFound } from "./shelved";

/** A public page, without scripts, that can be sent as a response. */
export type PublicCopy = Readonly<{
  path: string;
  /**
   * The time at which the page was requested. `asked` comes from `performance.now()` and is used to measure the age of
   * the copy. `askedAt` comes from the site's clock and is shown to readers.
   */
  asked: number;
  askedAt: Date;
  status: number;
  headers: Record<string, string>;
  plain: Buffer;
  gzipped: Buffer;
  bytes: number;
}>;

/** The copies of public pages. */
export type PublicShelf = Shelf<PublicCopy>;

const zip = promisify(gzip);

/**
 * Returns the function that makes the copies of public pages. A page is parsed and compressed only once for each copy.
 * @param now returns the time of the site's clock
 */
export function publicCopies(ask: AskPage, now: () => Date): MakeCopy<PublicCopy> {
  return async (path) => {
    const asked = performance.now();
    const askedAt = now();
    const answer = await ask(path);
    if (!answer || answer.status >= 500) return "failed";
    const { status, headers, body } = answer;
    const { "content-type": type, "cache-control": control, etag, vary } = headers;
    if (status !== 200 && !(status === 404 && saysNotFound(path))) return null;
    if (!control?.includes("s-maxage") || !type || !etag) return null;
    const kept = { "Content-Type": type, "Cache-Control": control, ETag: etag, Vary: `${vary}, Accept-Encoding` };
    const plain = Buffer.from(withoutScripts(body.toString()));
    const gzipped = await zip(plain);
    const bytes = plain.length + gzipped.length;
    return { path, asked, askedAt, status, headers: kept, plain, gzipped, bytes };
  };
}
