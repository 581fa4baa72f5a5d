import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { findPage } from "@/lib/i18n/find-page";
import type { Locale } from "@/lib/i18n/locales";
import type { RouteName } from "@/lib/i18n/routes";
import { loggable } from "@/lib/log";
import type { Addresses } from "./addresses";
import { renewal } from "./ask-page";
import { answerKeptForm, keptReason } from "./kept-page";
import type { Preview } from "./preview";
import { refusalOf } from "./refusal";
import { isRouterState } from "./router-state";
import { securityHeaders } from "./security-headers";
import { sendCopy } from "./send-copy";
import { type Sender, senderOf, trustOf } from "./sender";
import { isPlainForm, isWhole, keepBody, sentForm } from "./sent-body";
import type { Shelf } from "./shelf";
import { isShelved } from "./shelved";
import { type Target, targetOf } from "./target";
import { type Failure, watch } from "./watched";
import { answerInWords, localeOf, type Worded, wantsPage } from "./worded-page";

/** What only a built site has: while the pages are being worked on, nothing is kept of them. */
export type Built = Readonly<{
  addresses: Addresses;
  shelf: Shelf;
  preview: Preview;
  /** By it the pages know a request that renews one of them, and so does the front. */
  renewalSecret: string;
  /** The paths of its style sheets. */
  styles: readonly string[];
  /** Whether the build has something of its own at a path, which is no page. */
  answersAt(path: string): boolean;
}>;

/**
 * Pages with forms that attendees write in. A browser may keep one for as long as its tab is open, so that the way back to
 * it, from the browser's own page about a lost network, leads to what was typed. Nobody else may.
 */
const writtenIn: readonly RouteName[] = [
  ...(["register", "alert", "lostLink", "signIn"] as const),
  ...(["editRegistration", "changeEmail", "handOver", "feedback"] as const),
];
const comesBack = "private, no-cache";

/** The paths that Next answers itself while pages are being worked on. */
const whileWorking = /^\/(?:api\/|_next|__nextjs)/;

export type FrontSettings = Readonly<{
  /** The public address, whose forms are ours whatever host a proxy asks for. */
  siteUrl: string;
  /** Addresses and ranges of the proxies that may tell for whom they ask. */
  trustedProxies: readonly string[];
  /** The paths of the files that everyone may have. */
  files: ReadonlySet<string>;
  built: Built | null;
}>;

/** In milliseconds: how long an answer may take to begin. To publish may mail many people. */
const patience = { read: 20_000, form: 90_000 };

/**
 * What every request passes before `pages` (Next) sees it: it is refused, sent to the public path, answered from the
 * shelf or as a preview, or handed on with its path turned into the page's folder and with `x-client-address`, which tells who sent it.
 * Where the pages fail, a copy from the shelf or a page in words is answered; nothing is left without an answer.
 */
export function createFront({ siteUrl, trustedProxies, files, built }: FrontSettings, pages: RequestListener) {
  const trust = trustOf(trustedProxies);
  const styles = built?.styles ?? [];
  const say = (request: IncomingMessage, response: ServerResponse, what: Worded, path: string) =>
    answerInWords(request, response, { what, path, styles });

  const draw = (
    request: IncomingMessage,
    response: ServerResponse,
    { folder, route, isUnknown }: Place,
    asked: Asked,
  ) => {
    const { path, query, body } = asked;
    // Next would look for one of its forms in what is sent to a page that isn't there.
    if (isUnknown && request.method === "POST") return say(request, response, "notFound", path);
    if (body) request.headers["x-form-sent"] = "1";
    if (route && writtenIn.includes(route) && isRead(request)) response.setHeader("Cache-Control", comesBack);
    // A page that scripts fetch is told apart by its folder: the same word as from Next's own rewrites.
    if (request.headers["rsc"] && folder !== path) response.setHeader("x-nextjs-rewritten-path", folder);
    request.url = folder + query;
    watch(response, {
      patience: request.method === "POST" ? patience.form : patience.read,
      forPerson: request.method !== "HEAD" && wantsPage(request, path),
      keepsForm: body !== null && isPlainForm(request),
      instead: async (failure) => {
        // That nothing is there is sure even when the page that says so can't be made.
        if (isUnknown) return () => say(request, response, "notFound", path);
        const what = await wordsFor(request, failure, built);
        if (!body) return () => say(request, response, what, path);
        if (!(await isWhole(request, body()))) return () => say(request, response, "unreadable", path);
        const fields = await sentForm(request, body());
        if (!fields) return () => say(request, response, what, path);
        const sent = { locale: localeOf(path), address: path + query, fields, styles };
        return () => answerKeptForm(response, keptReason(failure, path), sent);
      },
    });
    return pages(request, response);
  };

  const placeOf = (path: string): Place | { moved: string } => {
    const isFile = files.has(path) || (built ? built.answersAt(path) : whileWorking.test(path));
    return isFile ? { folder: path } : (findPage(path) ?? unknown(localeOf(path)));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> => {
    const { path, query } = asked;
    const place = placeOf(path);
    if ("moved" in place) {
      response.writeHead(308, { Location: place.moved + query }).end();
      return;
    }
    const { route } = place;
    // Next throws when a form is sent to a file.
    if (built && files.has(path) && !isRead(request)) return say(request, response, "unknownMethod", path);
    if (!built || !route || !isShelved(route)) return draw(request, response, place, asked);
    if (request.headers[renewal] === built.renewalSecret) return draw(request, response, place, asked);
    const isReading = isRead(request);
    // Forms of a page that only a preview has are answered too: by one of them the preview is left.
    const permission = request.headers.cookie ? await built.preview.permits(request) : null;
    if (permission && isReading)
      return built.preview.show(request, response, permission, () => draw(request, response, place, asked));
    // What scripts fetch of a page isn't the page.
    const isDocument = isReading && request.headers["rsc"] === undefined;
    const fresh = isDocument ? built.shelf.fresh(path) : null;
    if (fresh) return sendCopy(request, response, { copy: fresh, outdated: false });
    if (!permission && !(await isThere(place, path, built)))
      return draw(request, response, unknown(localeOf(path)), asked);
    const taken = isDocument ? await built.shelf.take(path) : null;
    if (taken) return sendCopy(request, response, taken);
    return draw(request, response, place, asked);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    const target = targetOf(request.url ?? "");
    const path = target?.path ?? request.url ?? "/";
    try {
      const sender = senderOf(request, trust);
      const refusal = refusalOf(request, sender, siteUrl);
      if (refusal) return say(request, response, refusal, path);
      vouchFor(request, sender);
      const body = isForm(request, path) ? keepBody(request) : null;
      if (!target) return draw(request, response, unknown(localeOf(path)), { path, query: "", body });
      await answer(request, response, { ...target, body });
    } catch (error) {
      console.error("a request failed:", loggable(error));
      say(request, response, await wordsFor(request, { kind: "broken", status: 500, location: null }, built), path);
    }
  };
}

/** What was asked for, and the body if a form was sent. */
type Asked = Target & Readonly<{ body: (() => Buffer) | null }>;

/** The pages' folder for a path, and the route if it is one of the table. */
type Place = Readonly<{ folder: string; route?: RouteName; isUnknown?: true }>;

/** Whether a page whose address is chosen by content may be there. */
async function isThere({ route, folder }: Place, path: string, { addresses }: Built): Promise<boolean> {
  if (route !== "page" && route !== "seminar") return true;
  return addresses.has(route, localeOf(path), folder.slice(folder.lastIndexOf("/") + 1));
}

/** All unknown paths of a language lead to one page. Otherwise Next would make and keep a page for each of them. */
const unknown = (locale: Locale): Place => ({ folder: `/${locale}/not-found`, isUnknown: true });

/** Removes what the request's headers say of the sender, and puts in what the front knows: nobody else can write that. */
function vouchFor({ method, headers }: IncomingMessage, { address }: Sender): void {
  for (const name of ["for", "host", "port", "proto"]) delete headers[`x-forwarded-${name}`];
  headers["x-client-address"] = address;
  // Next compares a form's origin with the host. We have judged it, and know when a proxy asks for another host.
  if (method === "POST" && headers.origin) headers["x-forwarded-host"] = new URL(headers.origin).host;
  delete headers["x-form-sent"];
  // Next throws when a part of a file is asked for that the file does not have. No file of the site needs asking in parts.
  delete headers.range;
  if (!isRouterState(headers["next-router-state-tree"])) delete headers["next-router-state-tree"];
}

/** Whether a request may be a form's, which is sent to the page that it is on. */
const isForm = ({ method }: IncomingMessage, path: string) => method === "POST" && !path.startsWith("/api/");

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

async function wordsFor({ method }: IncomingMessage, { kind, status }: Failure, built: Built | null): Promise<Worded> {
  if (kind === "wordless" || kind === "elsewhere")
    return status === 404 && method !== "POST" ? "notFound" : "unreadable";
  const isAway = kind === "late" || (built && !(await built.addresses.isReachable()));
  return isAway ? "unavailable" : "failed";
}
