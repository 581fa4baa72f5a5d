import type { IncomingMessage, ServerResponse } from "node:http";
import type { Addresses } from "./addresses";
import { answerKeptForm, keptReason } from "./kept-page";
import { isWhole, sentForm } from "./sent-body";
import type { Target } from "./target";
import type { Failure } from "./watched";
import { answerInWords, localeOf, type Worded, wordsOfStatus } from "./worded-page";

/** The requested path and query. For a form, `body` returns what has been received of it. */
export type Asked = Target & Readonly<{ body: (() => Buffer) | null }>;

/** The failure of everything that needs the database while it is away. */
export const databaseAway: Failure = { kind: "late", status: 503, location: null };

type Site = Readonly<{ addresses: Pick<Addresses, "isReachable"> }>;

/**
 * Answers a request when Next has failed to. A form is answered with a page that holds everything that was sent, any other
 * request with an error page. `site` is null in development.
 * @returns a function that sends the answer
 */
export async function answerFailure(
  request: IncomingMessage,
  response: ServerResponse,
  { path, query, body }: Asked,
  failure: Failure,
  site: Site | null,
): Promise<() => void> {
  const what = await wordsFor(request, failure, site);
  if (!body) return () => answerInWords(request, response, what, path);
  if (!(await isWhole(request, body()))) return () => answerInWords(request, response, "unreadable", path);
  const fields = await sentForm(request, body());
  if (!fields) return () => answerInWords(request, response, what, path);
  const sent = { locale: localeOf(path), address: path + query, fields };
  return () => answerKeptForm(response, keptReason(failure, path), sent);
}

/** Which error page answers a request that failed in this way. */
export async function wordsFor(
  { method }: IncomingMessage,
  { kind, status }: Failure,
  site: Site | null,
): Promise<Worded> {
  if (kind === "wordless" && method !== "POST") return wordsOfStatus(status);
  if (kind === "wordless" || kind === "elsewhere") return "unreadable";
  const isAway = kind === "late" || (site && !(await site.addresses.isReachable()));
  return isAway ? "unavailable" : "failed";
}
