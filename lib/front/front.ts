import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { findPage } from "@/lib/i18n/find-page";
import { isLocale } from "@/lib/i18n/locales";
import type { RouteName } from "@/lib/i18n/routes";
import type { Preview } from "./preview";
import { refusalOf } from "./refusal";
import { refuse } from "./refuse";
import { securityHeaders } from "./security-headers";
import { type Sender, senderOf, trustOf } from "./sender";
import { type Shelf, sendCopy } from "./shelf";

export type FrontSettings = Readonly<{
  /** The public address, whose forms are ours whatever host a proxy asks for. */
  siteUrl: string;
  /** Addresses and ranges of the proxies that may tell for whom they ask. */
  trustedProxies: readonly string[];
  /** Null while the pages are being worked on. */
  shelf: Shelf | null;
  preview: Preview | null;
}>;

/** The static pages that people come for: they are the same for everyone. */
const shelved: readonly RouteName[] = [
  ...(["home", "history", "seminar", "group"] as const),
  ...(["presentation", "privacy", "accessibility"] as const),
];

/** The pages that a preview shows as their drafts would make them. */
const previewed: readonly RouteName[] = [...shelved, "page"];

/**
 * What every request passes before `pages` (Next) sees it: it is refused, sent to the public path, answered from the
 * shelf or as a preview, or handed on with its path turned into the page's folder and with `x-client-address`, which tells who sent it.
 */
export function createFront({ siteUrl, trustedProxies, shelf, preview }: FrontSettings, pages: RequestListener) {
  const trust = trustOf(trustedProxies);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sender = senderOf(request, trust);
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    const refusal = refusalOf(request, sender, siteUrl);
    if (refusal) return refuse(request, response, refusal);
    vouchFor(request, sender);
    // Whoever has a cookie may be signed in, and a form of theirs change a page.
    if (request.method === "POST" && request.headers.cookie) response.once("finish", () => shelf?.clear());

    const [path, query] = split(request.url ?? "/");
    const found = isPagePath(path) ? findPage(path) : null;
    if (found && "moved" in found) {
      response.writeHead(308, { Location: found.moved + query }).end();
      return;
    }
    const copy = found && shelved.includes(found.route) && isPlain(request) ? await shelf?.copyOf(path) : null;
    if (copy) return sendCopy(request, response, copy);
    const folder = found?.folder ?? unknownPage(path);
    // A page that scripts fetch is told apart by its folder: the same word as from Next's own rewrites.
    if (request.headers["rsc"] && folder !== path) response.setHeader("x-nextjs-rewritten-path", folder);
    request.url = folder + query;
    const permission = found && previewed.includes(found.route) && isRead(request) && (await preview?.permits(request));
    if (preview && permission) return preview.show(request, response, permission);
    pages(request, response);
  };
}

/** What the headers say of the sender ends here: behind the front there is one that nobody else can have written. */
function vouchFor({ method, headers }: IncomingMessage, { address }: Sender): void {
  for (const name of ["for", "host", "port", "proto"]) delete headers[`x-forwarded-${name}`];
  headers["x-client-address"] = address;
  // Next compares a form's origin with the host. We have judged it, and know when a proxy asks for another host.
  if (method === "POST" && headers.origin) headers["x-forwarded-host"] = new URL(headers.origin).host;
}

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

/** Whether the page's address alone decides what is answered. */
function isPlain(request: IncomingMessage): boolean {
  const { url, headers } = request;
  return isRead(request) && !url?.includes("?") && headers.cookie === undefined && headers["rsc"] === undefined;
}

/** All unknown paths of a language are one page: each would otherwise be made and kept as a page of its own. */
function unknownPage(path: string): string {
  const [, language] = path.split("/");
  return isLocale(language) ? `/${language}/not-found` : path;
}

function split(url: string): [path: string, query: string] {
  const start = url.indexOf("?");
  return start < 0 ? [url, ""] : [url.slice(0, start), url.slice(start)];
}

function isPagePath(path: string): boolean {
  if (/^\/(_next|api)\//.test(path)) return false;
  try {
    return Boolean(decodeURIComponent(path));
  } catch {
    return false;
  }
}
