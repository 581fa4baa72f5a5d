import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { findPage } from "@/lib/i18n/find-page";
import { isLocale } from "@/lib/i18n/locales";
import { refusalOf } from "./refusal";
import { refuse } from "./refuse";
import { securityHeaders } from "./security-headers";
import { type Sender, senderOf, trustOf } from "./sender";

export type FrontSettings = Readonly<{
  /** The public address, whose forms are ours whatever host a proxy asks for. */
  siteUrl: string;
  /** Addresses and ranges of the proxies that may tell for whom they ask. */
  trustedProxies: readonly string[];
}>;

/**
 * What every request passes before `pages` (Next) sees it: it is refused, sent to the public path, or handed on with
 * its path turned into the page's folder and with `x-client-address`, which tells the pages who sent it.
 */
export function createFront({ siteUrl, trustedProxies }: FrontSettings, pages: RequestListener): RequestListener {
  const trust = trustOf(trustedProxies);
  return (request, response) => {
    const sender = senderOf(request, trust);
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    const refusal = refusalOf(request, sender, siteUrl);
    if (refusal) return refuse(request, response, refusal);
    vouchFor(request, sender);
    if (!hasMoved(request, response)) pages(request, response);
  };
}

/** What the headers say of the sender ends here: behind the front there is one that nobody else can have written. */
function vouchFor({ method, headers }: IncomingMessage, { address }: Sender): void {
  for (const name of ["for", "host", "port", "proto"]) delete headers[`x-forwarded-${name}`];
  headers["x-client-address"] = address;
  // Next compares a form's origin with the host. We have judged it, and know when a proxy asks for another host.
  if (method === "POST" && headers.origin) headers["x-forwarded-host"] = new URL(headers.origin).host;
}

/** Points the request to the folder of its page. True when it has been answered, for the page is elsewhere. */
function hasMoved(request: IncomingMessage, response: ServerResponse): boolean {
  const [path, query] = split(request.url ?? "/");
  if (/^\/(_next|api)\//.test(path)) return false;
  const found = isReadable(path) ? findPage(path) : null;
  if (found && "moved" in found) {
    response.writeHead(308, { Location: found.moved + query }).end();
    return true;
  }
  // All unknown paths of a language are one page: each would otherwise be made and kept as a page of its own.
  const [, language] = path.split("/");
  const folder = found?.folder ?? (isLocale(language) ? `/${language}/not-found` : path);
  request.url = folder + query;
  return false;
}

function split(url: string): [path: string, query: string] {
  const start = url.indexOf("?");
  return start < 0 ? [url, ""] : [url.slice(0, start), url.slice(start)];
}

function isReadable(path: string): boolean {
  try {
    return Boolean(decodeURIComponent(path));
  } catch {
    return false;
  }
}
