import { once } from "node:events";
import { get, type IncomingMessage, type ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** A page as it was answered, ready to be sent. */
type Copy = Readonly<{ at: number; headers: Record<string, string>; plain: Buffer; gzipped: Buffer }>;

export type Shelf = Readonly<{
  /** The copy of the page at a path; null when there is none to be had: it isn't there, or isn't the same for all. */
  copyOf(path: string): Promise<Copy | null>;
  /** From now on every page is asked for anew: one may have been changed. */
  clear(): void;
}>;

/** In milliseconds. An older copy is replaced while it is still given out; one that is too old isn't given out. */
const fresh = 1_000;
const tooOld = 3_000;

const zip = promisify(gzip);

/**
 * Copies of static pages: each is asked of the server at `port` about once a second and compressed once, however many read
 * it. So much older is what it tells than at Next, whose `expireTime` in next.config.ts allows for it.
 */
export function createShelf(port: number): Shelf {
  const copies = new Map<string, Copy>();
  const asked = new Map<string, Promise<Copy | null>>();

  const ask = (path: string): Promise<Copy | null> => {
    const asking: Promise<Copy | null> = copyFrom(port, path).then((copy) => {
      // Else the shelf was cleared meanwhile, and this may be from before.
      if (asked.get(path) === asking) {
        asked.delete(path);
        if (copy) copies.set(path, copy);
        else copies.delete(path);
      }
      return copy;
    });
    asked.set(path, asking);
    return asking;
  };

  return {
    async copyOf(path) {
      const copy = copies.get(path);
      const age = performance.now() - (copy?.at ?? Number.NEGATIVE_INFINITY);
      if (copy && age < fresh) return copy;
      const asking = asked.get(path) ?? ask(path);
      return copy && age < tooOld ? copy : asking;
    },
    clear() {
      copies.clear();
      asked.clear();
    },
  };
}

async function copyFrom(port: number, path: string): Promise<Copy | null> {
  const at = performance.now();
  try {
    // Who has a cookie is never answered from the shelf.
    const asked = get({ port, path, headers: { Cookie: "shelf=fill" } });
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    const plain = Buffer.concat(await answer.toArray());
    const { "content-type": type, "cache-control": control, etag, vary } = answer.headers;
    if (answer.statusCode !== 200 || !control?.includes("s-maxage") || !type || !etag) return null;
    const headers = { "Content-Type": type, "Cache-Control": control, ETag: etag, Vary: `${vary}, Accept-Encoding` };
    return { at, headers, plain, gzipped: await zip(plain) };
  } catch {
    return null;
  }
}

/** Answers with a copy: compressed for who takes that, and without the page for who has it already. */
export function sendCopy({ headers }: IncomingMessage, response: ServerResponse, copy: Copy): void {
  for (const [name, value] of Object.entries(copy.headers)) response.setHeader(name, value);
  if (headers["if-none-match"]?.includes(String(copy.headers["ETag"]))) {
    response.writeHead(304).end();
    return;
  }
  const compressed = headers["accept-encoding"]?.includes("gzip");
  if (compressed) response.setHeader("Content-Encoding", "gzip");
  const body = compressed ? copy.gzipped : copy.plain;
  response.setHeader("Content-Length", body.length);
  response.end(body);
}
