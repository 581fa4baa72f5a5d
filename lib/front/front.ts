import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { inFormRequest } from "@/lib/forms/form-request";
import { findPage } from "@/lib/i18n/find-page";
import type { RouteName } from "@/lib/i18n/routes";
import { loggable } from "@/lib/log";
import type { Addresses } from "./addresses";
import { type Asked, answerFailure, databaseAway, wordsFor } from "./answer-failure";
import { renewal } from "./ask-page";
import { isPersonal, type PersonalPages, type PersonalRoute } from "./personal-page";
import { isThere, type Place, unknown } from "./place";
import type { Preview } from "./preview";
import type { PublicShelf } from "./public-copy";
import { refusalOf } from "./refusal";
import { allowScripts, newNonce, securityHeaders } from "./security-policy";
import { sendCopy } from "./send-copy";
import { senderOf, trustOf } from "./sender";
import { isPlainForm, keepBody, readToEnd } from "./sent-body";
import { isShelved } from "./shelved";
import { targetOf } from "./target";
import { vouchFor } from "./vouch-for";
import { watch } from "./watched";
import { withCookies } from "./with-cookies";
import { answerInWords, localeOf, wantsPage } from "./worded-page";

/**
 * The parts of the front that exist only when the site runs from a build. In development, no copies of pages are kept.
 */
export type Built = Readonly<{
  addresses: Addresses;
  shelf: PublicShelf;
  personalPages: PersonalPages;
  preview: Preview;
  /** The secret with which a request makes Next render a static page again. Both the front and Next check it. */
  renewalSecret: string;
  /** Checks whether the path belongs to a file of the build or to a route under `/api/`, and not to a page. */
  answersAt(path: string): boolean;
  /**
   * Checks whether the database has been migrated for this version of the site. Until then, readers get only the
   * copies of pages that the front has kept (shelf.ts).
   */
  isOpen(): boolean;
}>;

/**
 * The routes of the public pages on which people fill in a form. The browser may cache these pages. If a form cannot be
 * sent because there is no network, the user can then go back and still find the typed text. Shared caches must not
 * store these pages.
 */
const writtenIn: readonly RouteName[] = [
  ...(["register", "alert", "lostLink", "signIn"] as const),
  ...(["editRegistration", "changeEmail", "handOver", "feedback"] as const),
];
const comesBack = "private, no-cache";

/**
 * Matches the paths that the front passes on to Next unchanged in development. In a build, `answersAt` decides this.
 */
const whileWorking = /^\/(?:api\/|_next|__nextjs)/;

export type FrontSettings = Readonly<{
  /**
   * The public URL of the site. Forms whose origin is this URL are accepted even if a proxy sends another host name.
   */
  siteUrl: string;
  /** The IP addresses and address ranges of the proxies whose `X-Forwarded-*` headers are trusted. */
  trustedProxies: readonly string[];
  /**
   * The paths of the files that are not part of the build: the files in `public`, and files that Next generates, such
   * as /robots.txt.
   */
  files: ReadonlySet<string>;
  built: Built | null;
}>;

/**
 * Times in milliseconds. The front waits until Next begins to answer, but not longer than `read` for a page and `form`
 * for a form. The limit for forms is longer because publishing can send mail to many people. If the answer to a request
 * for a page has not begun after the time `slow`, the front checks whether the database answers. If the database does
 * not answer, the front stops waiting.
 */
const patience = { read: 20_000, form: 90_000, slow: 2_500 };

/** Matches the paths that are answered normally even while the database is not ready (see `isOpen`). */
const withoutDatabase = /^\/(?:_next\/static\/|api\/health$)/;

/**
 * Returns the handler of all requests to the front, which is our own server in front of Next. For each request, the
 * front does one of these things: it refuses the request, redirects it to the public path, answers it with a copy from
 * the shelf (shelf.ts) or with a preview, or passes it on to `pages` (Next). Before a request is passed on, the front
 * replaces its path by the page's folder in `app` and sets the header `x-client-address` to the sender's IP address. If
 * Next fails, the front answers with a copy from the shelf or with an error page, so every request gets an answer.
 */
export function createFront({ siteUrl, trustedProxies, files, built }: FrontSettings, pages: RequestListener) {
  const trust = trustOf(trustedProxies);

  const draw = (
    request: IncomingMessage,
    response: ServerResponse,
    { folder, route, isUnknown }: Place,
    asked: Asked,
    { isPreview = false } = {},
  ) => {
    const { path, query, body } = asked;
    // Next would parse the body of a POST request to an unknown path, because it looks for a server action there.
    // Therefore the front itself answers such a request.
    if (isUnknown && request.method === "POST") return answerInWords(request, response, "notFound", path);
    if (body) request.headers["x-form-sent"] = "1";
    if (route && writtenIn.includes(route) && isRead(request)) response.setHeader("Cache-Control", comesBack);
    // Next's client router needs the real folder of a page that it fetches. Next sends the same header for its own
    // rewrites.
    if (request.headers["rsc"] && folder !== path) response.setHeader("x-nextjs-rewritten-path", folder);
    request.url = folder + query;
    watch(response, {
      patience: isRead(request) ? patience.read : patience.form,
      isHopeless: built && isRead(request) ? { after: patience.slow, ask: () => isAway(built) } : null,
      forPerson: request.method !== "HEAD" && wantsPage(request, path),
      keepsForm: body !== null && isPlainForm(request),
      // This URL does not exist. If Next cannot render the "not found" page, the front sends its own page that says so.
      instead: async (failure) =>
        isUnknown
          ? () => answerInWords(request, response, "notFound", path)
          : answerFailure(request, response, asked, failure, built),
    });
    // Next keeps a static page and gives it to everyone, so such a page must not contain a nonce.
    const isStatic = isUnknown || route === undefined || (isRead(request) && isShelved(route) && !isPreview);
    if (!built || !isStatic)
      request.headers["content-security-policy"] = allowScripts(response, newNonce(), {
        route,
        isBuilt: built !== null,
      });
    const answer = () => withCookies(response, () => pages(request, response));
    return body ? inFormRequest(answer) : answer();
  };

  /**
   * Answers a request while the database is not ready for this version of the site. The answer is a copy of the page,
   * however old, or an error page if there is no copy.
   */
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

  /** Answers a request for a page that does not exist. */
  const answerUnknown = async (
    request: IncomingMessage,
    response: ServerResponse,
    place: Place,
    asked: Asked,
    { shelf }: Built,
  ) => {
    const taken = isDocumentOf(request) ? await shelf.take(place.folder) : null;
    return taken ? sendCopy(request, response, taken) : draw(request, response, place, asked);
  };

  /** Answers a request for a page that the front fills in for each reader, or for the form on such a page. */
  const answerPersonal = async (
    request: IncomingMessage,
    response: ServerResponse,
    place: Place & { route: PersonalRoute },
    asked: Asked,
    built: Built,
  ) => {
    const isDocument = isDocumentOf(request);
    if (isDocument && (await built.personalPages.answer(request, response, { route: place.route, ...asked }))) return;
    if (isDocument && (await isAway(built)))
      return (await answerFailure(request, response, asked, databaseAway, built))();
    return draw(request, response, place, asked);
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
    const { route, isUnknown } = place;
    // Next throws an error if a form is posted to the URL of a file. Therefore the front refuses such a form.
    if (built && files.has(path) && !isRead(request)) return answerInWords(request, response, "unknownMethod", path);
    if (built && !built.isOpen() && (!files.has(path) || path === "/sitemap.xml") && !withoutDatabase.test(path))
      return answerClosed(request, response, place, asked);
    if (!built || request.headers[renewal] === built.renewalSecret) return draw(request, response, place, asked);
    if (isPersonal(route)) return answerPersonal(request, response, { ...place, route }, asked, built);
    if (!isUnknown && !(route && isShelved(route))) return draw(request, response, place, asked);
    if (isUnknown) return answerUnknown(request, response, place, asked, built);
    const isReading = isRead(request);
    // The permission to see drafts is checked for POST requests too, because a page that exists only in a preview has
    // forms too, for example the form that ends the preview.
    const permission = request.headers.cookie ? await built.preview.permits(request) : null;
    if (permission && isReading)
      return built.preview.show(request, response, permission, () =>
        draw(request, response, place, asked, { isPreview: true }),
      );
    const isDocument = isDocumentOf(request);
    const fresh = isDocument ? built.shelf.fresh(path) : null;
    if (fresh) return sendCopy(request, response, { copy: fresh, outdated: false });
    if (!permission && !built.shelf.last(path) && !(await isThere(place, path, built.addresses)))
      return answerUnknown(request, response, unknown(localeOf(path)), asked, built);
    const taken = isDocument ? await built.shelf.take(path) : null;
    if (taken) return sendCopy(request, response, taken);
    // `shelf.take` has already requested the page from Next without success. While the database is unavailable, a
    // second request would fail too.
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
      if (!target) {
        const [place, asked] = [unknown(localeOf(path)), { path, query: "", body }];
        if (!built?.isOpen()) return draw(request, response, place, asked);
        return await answerUnknown(request, response, place, asked, built);
      }
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

/**
 * Checks whether a request may be a form. Every form is posted to the URL of its own page, never to a path under
 * `/api/`.
 */
const isForm = ({ method }: IncomingMessage, path: string) => method === "POST" && !path.startsWith("/api/");

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

/**
 * Checks whether the browser requests a page as HTML. Requests of Next's client router have the header `rsc` and get
 * other data.
 */
const isDocumentOf = (request: IncomingMessage) => isRead(request) && request.headers["rsc"] === undefined;

const isAway = async ({ addresses }: Built): Promise<boolean> => !(await addresses.isReachable());
