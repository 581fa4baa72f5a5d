import type { IncomingMessage, ServerResponse } from "node:http";
import type { Addresses } from "./addresses";
import { answerKeptForm, keptReason } from "./kept-page";
import { isWhole, sentForm } from "./sent-body";
import type { Target } from "./target";
import type { Failure } from "./watched";
import { answerInWords, localeOf, type Worded, wordsOfStatus } from "./worded-page";

/**
 * The requested path and query. If the request is a form, `body()` returns the part of the form that has been received
 * so far. For other requests `body` is null.
 */
export type Asked = Target & Readonly<{ body: (() => Buffer) | null }>;

/** The failure for a request that the front answers without Next, because the database is unavailable. */
export const databaseAway: Failure = { kind: "late", status: 503, location: null };

type Site = Readonly<{ addresses: Pick<Addresses, "isReachable"> }>;

/**
 * Prepares the answer to a request that Next could not answer. If a form was sent without scripts and has arrived
 * completely, the answer is a page that shows all its fields, so that the user does not lose the typed text. Otherwise
 * the answer is an error page. `site` is null in development.
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

/** Chooses the error page for a request that has failed, and returns the key of its text. */
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
