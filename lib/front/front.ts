import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { findPage } from "@/lib/i18n/find-page";
import type { Locale } from "@/lib/i18n/locales";
import type { RouteName } from "@/lib/i18n/routes";
import { loggable } from "@/lib/log";
import type { Addresses } from "./addresses";
import { type Asked, answerFailure, databaseAway, wordsFor } from "./answer-failure";
import { renewal } from "./ask-page";
import type { Preview } from "./preview";
import { refusalOf } from "./refusal";
import { isRouterState } from "./router-state";
import { securityHeaders } from "./security-headers";
import { sendCopy } from "./send-copy";
import { type Sender, senderOf, trustOf } from "./sender";
import { isPlainForm, keepBody, readToEnd } from "./sent-body";
import type { Shelf } from "./shelf";
import { isShelved } from "./shelved";
import { targetOf } from "./target";
import { watch } from "./watched";
import { answerInWords, localeOf, wantsPage } from "./worded-page";

/** What only a built site has. In development no copies of pages are kept. */
export type Built = Readonly<{
  addresses: Addresses;
  shelf: Shelf;
  preview: Preview;
  /** A request with this secret renders a static page anew. Both the front and Next check it. */
  renewalSecret: string;
  /** Whether the path belongs to a file of the build or to a route under `/api/`, and not to a page. */
  answersAt(path: string): boolean;
  /** Whether the database has been migrated for this version. Until then readers get copies only. */
  isOpen(): boolean;
}>;

/**
 * Pages with forms that attendees fill in. The browser may cache them, so that going back from its "no network" page
 * restores what was typed. Shared caches may not.
 */
const writtenIn: readonly RouteName[] = [
  ...(["register", "alert", "lostLink", "signIn"] as const),
  ...(["editRegistration", "changeEmail", "handOver", "feedback"] as const),
];
const comesBack = "private, no-cache";

/** Paths that Next answers itself in development. */
const whileWorking = /^\/(?:api\/|_next|__nextjs)/;

export type FrontSettings = Readonly<{
  /** The public address. Forms with this origin are accepted even if a proxy asks for another host. */
  siteUrl: string;
  /** Addresses and ranges of the proxies whose `X-Forwarded-*` headers are believed. */
  trustedProxies: readonly string[];
  /** The paths of all public files. */
  files: ReadonlySet<string>;
  built: Built | null;
}>;

/**
 * In milliseconds: how long an answer may take to begin. A form may take longer, because publishing can mail many
 * people. A page that is slow gets its full time only if the database answers.
 */
const patience = { read: 20_000, form: 90_000, slow: 2_500 };

/** Paths that are answered without the database. */
const withoutDatabase = /^\/(?:_next\/static\/|api\/health$)/;

/**
 * Handles every request before `pages` (Next) sees it. The front refuses it, redirects it to the public path, answers
 * it from the shelf or as a preview, or passes it on to Next. In the last case it replaces the path by the page's
 * folder in `app` and sets `x-client-address` to the sender's address. When Next fails, the front answers with a copy
 * from the shelf or with an error page, so that every request gets an answer.
 */
export function createFront({ siteUrl, trustedProxies, files, built }: FrontSettings, pages: RequestListener) {
  const trust = trustOf(trustedProxies);

  const draw = (
    request: IncomingMessage,
    response: ServerResponse,
    { folder, route, isUnknown }: Place,
    asked: Asked,
  ) => {
    const { path, query, body } = asked;
    // Next would parse the body of a POST to an unknown path, in search of a server action.
    if (isUnknown && request.method === "POST") return answerInWords(request, response, "notFound", path);
    if (body) request.headers["x-form-sent"] = "1";
    if (route && writtenIn.includes(route) && isRead(request)) response.setHeader("Cache-Control", comesBack);
    // Next's client router needs to know the real folder of a page that it fetches. Next's own rewrites send this
    // header too.
    if (request.headers["rsc"] && folder !== path) response.setHeader("x-nextjs-rewritten-path", folder);
    request.url = folder + query;
    watch(response, {
      patience: isRead(request) ? patience.read : patience.form,
      isHopeless: built && isRead(request) ? { after: patience.slow, ask: () => isAway(built) } : null,
      forPerson: request.method !== "HEAD" && wantsPage(request, path),
      keepsForm: body !== null && isPlainForm(request),
      // An unknown address is known not to exist, even if Next can't render the page that says so.
      instead: async (failure) =>
        isUnknown
          ? () => answerInWords(request, response, "notFound", path)
          : answerFailure(request, response, asked, failure, built),
    });
    return pages(request, response);
  };

  /** Answers while the database is not ready for this version: with a copy of any age, or with an error page. */
  const answerClosed = async (
    request: IncomingMessage,
    response: ServerResponse,
    { route, isUnknown }: Place,
    asked: Asked,
  ) => {
    if (isUnknown) return answerInWords(request, response, "notFound", asked.path);
    const isShown = isDocumentOf(request) && route !== undefined && isShelved(route);
    const copy = isShown ? (built?.shelf.last(asked.path) ?? null) : null;
    if (copy) return sendCopy(request, response, { copy, outdated: true });
    if (asked.body) await readToEnd(request);
    return (await answerFailure(request, response, asked, databaseAway, built))();
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
    // Next throws when a form is posted to the address of a file.
    if (built && files.has(path) && !isRead(request)) return answerInWords(request, response, "unknownMethod", path);
    if (built && !built.isOpen() && (!files.has(path) || path === "/sitemap.xml") && !withoutDatabase.test(path))
      return answerClosed(request, response, place, asked);
    if (!built || !route || !isShelved(route)) return draw(request, response, place, asked);
    if (request.headers[renewal] === built.renewalSecret) return draw(request, response, place, asked);
    const isReading = isRead(request);
    // A page that exists only in a preview has forms too. One of them ends the preview, so POST requests need
    // permission too.
    const permission = request.headers.cookie ? await built.preview.permits(request) : null;
    if (permission && isReading)
      return built.preview.show(request, response, permission, () => draw(request, response, place, asked));
    const isDocument = isDocumentOf(request);
    const fresh = isDocument ? built.shelf.fresh(path) : null;
    if (fresh) return sendCopy(request, response, { copy: fresh, outdated: false });
    if (!permission && !built.shelf.last(path) && !(await isThere(place, path, built)))
      return draw(request, response, unknown(localeOf(path)), asked);
    const taken = isDocument ? await built.shelf.take(path) : null;
    if (taken) return sendCopy(request, response, taken);
    // The reader has waited for the page once. A second try would fail as well.
    if (isDocument && (await isAway(built)))
      return (await answerFailure(request, response, asked, databaseAway, built))();
    return draw(request, response, place, asked);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    const target = targetOf(request.url ?? "");
    const path = target?.path ?? request.url ?? "/";
    try {
      const sender = senderOf(request, trust);
      const refusal = refusalOf(request, sender, siteUrl);
      if (refusal) return answerInWords(request, response, refusal, path);
      vouchFor(request, sender);
      const body = isForm(request, path) ? keepBody(request) : null;
      if (!target) return draw(request, response, unknown(localeOf(path)), { path, query: "", body });
      await answer(request, response, { ...target, body });
    } catch (error) {
      console.error("a request failed:", loggable(error));
      answerInWords(
        request,
        response,
        await wordsFor(request, { kind: "broken", status: 500, location: null }, built),
        path,
      );
    }
  };
}

/** The pages' folder for a path, and the route if it is one of the table. */
type Place = Readonly<{ folder: string; route?: RouteName; isUnknown?: true }>;

/** Whether a page exists at this path. Only seminars and pages of content depend on the database. */
async function isThere({ route, folder }: Place, path: string, { addresses }: Built): Promise<boolean> {
  if (route !== "page" && route !== "seminar") return true;
  return addresses.has(route, localeOf(path), folder.slice(folder.lastIndexOf("/") + 1));
}

/** All unknown paths of a language lead to one page. Otherwise Next would render and cache one page for each path. */
const unknown = (locale: Locale): Place => ({ folder: `/${locale}/not-found`, isUnknown: true });

/**
 * Replaces the headers about the sender by one that only the front can set, so that Next and the actions can trust it.
 * Removes headers at which Next would throw.
 */
function vouchFor({ method, headers }: IncomingMessage, { address }: Sender): void {
  for (const name of ["for", "host", "port", "proto"]) delete headers[`x-forwarded-${name}`];
  headers["x-client-address"] = address;
  // Next compares a form's origin with the host and would refuse it behind a proxy. `refusalOf` has checked the origin
  // already.
  if (method === "POST" && headers.origin) headers["x-forwarded-host"] = new URL(headers.origin).host;
  delete headers["x-form-sent"];
  // Next throws when a range is outside the file. No file of the site is so long that clients need ranges.
  delete headers.range;
  if (!isRouterState(headers["next-router-state-tree"])) delete headers["next-router-state-tree"];
}

/** Whether a request may be a form. Forms are posted to the address of their own page. */
const isForm = ({ method }: IncomingMessage, path: string) => method === "POST" && !path.startsWith("/api/");

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

/** Whether a page is asked for. What scripts fetch of it isn't the page. */
const isDocumentOf = (request: IncomingMessage) => isRead(request) && request.headers["rsc"] === undefined;

const isAway = async ({ addresses }: Built): Promise<boolean> => !(await addresses.isReachable());
