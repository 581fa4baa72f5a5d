import type { IncomingMessage, ServerResponse } from "node:http";
import type { Addresses } from "./addresses";
import { answerKeptForm, keptReason } from "./kept-page";
import { isWhole, sentForm } from "./sent-body";
import type { Target } from "./target";
import type { Failure } from "./watched";
import { answerInWords, localeOf, type Worded } from "./worded-page";

/** What was asked for, and of a form what came with it. */
export type Asked = Target & Readonly<{ body: (() => Buffer) | null }>;

/** Why nothing is answered that needs the database. */
export const databaseAway: Failure = { kind: "late", status: 503, location: null };

type Site = Readonly<{ addresses: Pick<Addresses, "isReachable"> }>;

/** What answers a request when the pages have failed: a page that holds the form that was sent, or words. `site` is the built one. */
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

/** The words that fit a failure: whose fault it is, and whether it will pass. */
export async function wordsFor(
  { method }: IncomingMessage,
  { kind, status }: Failure,
  site: Site | null,
): Promise<Worded> {
  if (kind === "wordless" || kind === "elsewhere")
    return status === 404 && method !== "POST" ? "notFound" : "unreadable";
  const isAway = kind === "late" || (site && !(await site.addresses.isReachable()));
  return isAway ? "unavailable" : "failed";
}
