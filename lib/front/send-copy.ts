import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { outdatedPage } from "./outdated-page";
import type { PublicCopy } from "./public-copy";
import { sendBody } from "./send-body";
import type { FromShelf } from "./shelf";

type Body = Pick<PublicCopy, "plain" | "gzipped">;

const outdatedBodies = new WeakMap<PublicCopy, Body>();

/**
 * Answers a request with a copy from the shelf. The response is compressed if the browser accepts gzip, and empty
 * (status 304) if the browser already has this copy. An outdated copy is sent with a notice for readers and with the
 * header that forbids caching.
 */
export function sendCopy(
  request: IncomingMessage,
  response: ServerResponse,
  { copy, outdated }: FromShelf<PublicCopy>,
): void {
  response.statusCode = copy.status;
  if (outdated) {
    response.setHeader("Content-Type", String(copy.headers["Content-Type"]));
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Cache-Control", "no-store");
    sendBody(request, response, outdatedBody(copy));
    return;
  }
  for (const [name, value] of Object.entries(copy.headers)) response.setHeader(name, value);
  if (copy.status === 200 && request.headers["if-none-match"]?.includes(String(copy.headers["ETag"]))) {
    response.writeHead(304).end();
    return;
  }
  sendBody(request, response, copy);
}

/** Returns the copy with the notice that it is outdated. This version is created only once for each copy. */
function outdatedBody(copy: PublicCopy): Body {
  const known = outdatedBodies.get(copy);
  if (known) return known;
  const plain = Buffer.from(outdatedPage(copy.plain.toString(), copy.path, copy.askedAt));
  const body = { plain, gzipped: gzipSync(plain) };
  outdatedBodies.set(copy, body);
  return body;
}
