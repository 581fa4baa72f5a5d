import "server-only";
import { redirect } from "next/navigation";
import type { User } from "@/lib/auth/policies";
import { wordedAnswer, wordsOfStatus } from "@/lib/front/worded-page";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { currentUser } from "./auth";
import { type Deps, deps } from "./deps";

type ApiContext<Params> = Deps & {
  request: Request;
  params: Params;
  /** The language in the query string (`?lang=fi|sv|en`). It is Finnish if the parameter is missing or unknown. */
  locale: Locale;
};
/** The response. Null means that the URL does not exist. */
type Answer = Promise<Response | null>;
type Route<Params> = (request: Request, route: { params: Promise<Params> }) => Promise<Response>;

/**
 * Creates a route of `app/api`. If `handle` returns null, the route answers 404, with a text in the reader's language.
 */
export function apiRoute<Params>(handle: (context: ApiContext<Params>) => Answer): Route<Params> {
  return async (request, { params }) => {
    const context = { ...deps(), request, params: await params, locale: askedLocale(request) };
    return (await handle(context)) ?? refused(request, 404);
  };
}

/**
 * Creates a route for users who are signed in. If the client is not signed in, a browser that opens the URL is
 * redirected to the sign-in page, and every other request gets 401. If `allowed` returns false for the user, the route
 * answers 403.
 */
export function deskRoute<Params>(
  allowed: (user: User) => boolean,
  handle: (context: ApiContext<Params> & { user: User }) => Answer,
): Route<Params> {
  return apiRoute(async (context) => {
    const { request, locale } = context;
    const user = await currentUser();
    if (!user && request.method === "GET" && wantsPage(request)) redirect(href("signIn", locale));
    if (!user) return refused(request, 401);
    if (!allowed(user)) return refused(request, 403);
    return handle({ ...context, user });
  });
}

/**
 * Returns a response that refuses the request and says why: an HTML page for a browser, plain text for another program.
 */
export function refused(request: Request, status: 400 | 401 | 403 | 404): Response {
  const { headers, body } = wordedAnswer(wordsOfStatus(status), askedLocale(request), { isPage: wantsPage(request) });
  return new Response(body, { status, headers });
}

const wantsPage = (request: Request) => request.headers.get("accept")?.includes("text/html") ?? false;

/**
 * Returns the language that the URL asks for, with the parameter `lang`. The parameter names `language` and `locale`
 * are also accepted, because they occur in links in older mails and in the URLs of calendars to which people have
 * subscribed. (In the URL of the participant list, `language` is a filter.)
 */
function askedLocale(request: Request): Locale {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("lang") ?? searchParams.get("language") ?? searchParams.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
}
