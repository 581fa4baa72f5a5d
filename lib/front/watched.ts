import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { loggable } from "@/lib/log";

/**
 * How Next failed to answer a request: `broken`, with an internal error; `wordless`, with a refusal that has no text
 * for a person; `elsewhere`, with a redirect or 404 in answer to a form; `late`, with no answer in time. `location`:
 * the redirect's target.
 */
export type Failure = Readonly<{
  kind: "broken" | "wordless" | "elsewhere" | "late";
  status: number;
  location: string | null;
}>;

type Watch = Readonly<{
  /** In milliseconds: how long the answer may take to begin. */
  patience: number;
  /** `ask` is called after so many milliseconds, and the answer is given up if it resolves to true; null for never. */
  isHopeless: Readonly<{ after: number; ask(): Promise<boolean> }> | null;
  /** Whether a person reads the answer, so that a refusal must be a page with text. */
  forPerson: boolean;
  /** Whether a form was sent without scripts. If its page isn't shown again, what was typed would be lost. */
  keepsForm: boolean;
  /** Returns a function that sends another answer instead of the failed one, of which nothing has been sent. */
  instead(failure: Failure): Promise<() => void>;
}>;

/**
 * Watches Next's answer and replaces it by another one if it fails before its first byte. Whatever Next writes after
 * that is discarded. A good answer passes unchanged.
 */
export function watch(response: ServerResponse, { patience, isHopeless, forPerson, keepsForm, instead }: Watch): void {
  const { writeHead, write, end, flushHeaders, setHeader, appendHeader, removeHeader } = response;
  const before = response.getHeaders();
  // The methods of `response` are replaced only once and check this state, because Next's compression wraps them in
  // turn.
  let state: "watching" | "passing" | "forgetting" = "watching";

  const fail = (kind: Failure["kind"]): void => {
    state = "forgetting";
    // Without an answer the reader would wait for ever.
    replace(kind).catch((error) => {
      console.error("a failed answer could not be replaced:", loggable(error));
      response.destroy();
    });
  };
  const replace = async (kind: Failure["kind"]): Promise<void> => {
    const answer = await instead({
      ...{ kind, status: response.statusCode },
      location: response.getHeader("location")?.toString() ?? null,
    });
    if (response.destroyed) return;
    Object.assign(response, { writeHead, write, end, flushHeaders, setHeader, appendHeader, removeHeader });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(before)) if (value !== undefined) response.setHeader(name, value);
    response.statusCode = 200;
    response.statusMessage = "";
    answer();
    Object.assign(response, replaced);
  };
  const giveUp = () => state === "watching" && fail("late");
  const limits = [setTimeout(giveUp, patience)];
  if (isHopeless) limits.push(setTimeout(async () => (await isHopeless.ask()) && giveUp(), isHopeless.after));
  const isBeginning = () => limits.forEach(clearTimeout);
  response.once("close", isBeginning);

  const passes = (chunk: unknown): boolean => {
    if (state !== "watching") return state === "passing";
    isBeginning();
    const { statusCode } = response;
    const isBroken = statusCode === 500;
    const isWordless = forPerson && statusCode >= 400 && (lengthOf(chunk) === 0 || !isPage(response));
    // A server action redirects with 303. These codes mean that the page of the form itself isn't shown any more.
    const isElsewhere = keepsForm && [307, 308, 404].includes(statusCode);
    if (isBroken || isWordless) fail(isBroken ? "broken" : "wordless");
    else if (isElsewhere) fail("elsewhere");
    else state = "passing";
    return state === "passing";
  };
  const replaced = {
    // The head is sent only with the first byte, so that the answer can still be replaced.
    writeHead(status: number, ...rest: HeadPart[]) {
      if (state === "passing") return Reflect.apply(writeHead, response, [status, ...rest]);
      if (state === "watching") noteHead(response, status, rest);
      return response;
    },
    flushHeaders: () => state === "passing" && flushHeaders.call(response),
    setHeader: (...args: Parameters<typeof setHeader>) =>
      state === "forgetting" ? response : setHeader.apply(response, args),
    appendHeader: (...args: Parameters<typeof appendHeader>) =>
      state === "forgetting" ? response : appendHeader.apply(response, args),
    removeHeader: (name: string) => state !== "forgetting" && removeHeader.call(response, name),
    write: (...args: unknown[]) => (passes(args[0]) ? Reflect.apply(write, response, args) : forget(args)),
    end: (...args: unknown[]) => {
      if (passes(args[0])) return Reflect.apply(end, response, args);
      forget(args);
      return response;
    },
  };
  Object.assign(response, replaced);
}

const isPage = (response: ServerResponse) => String(response.getHeader("content-type")).startsWith("text/html");

type HeadPart = string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

function noteHead(response: ServerResponse, status: number, rest: HeadPart[]): void {
  response.statusCode = status;
  for (const part of rest) {
    if (typeof part === "string") response.statusMessage = part;
    else for (const [name, value] of headersOf(part)) response.setHeader(name, value);
  }
}

/** Discards a write, but calls its callback, so that the writer doesn't wait for ever. */
function forget(args: unknown[]): true {
  const told = args.findLast((arg) => typeof arg === "function");
  if (typeof told === "function") process.nextTick(() => told());
  return true;
}

const lengthOf = (chunk: unknown) => (typeof chunk === "string" || chunk instanceof Uint8Array ? chunk.length : 0);

type Header = [name: string, value: number | string | readonly string[]];

function headersOf(part: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined): Header[] {
  if (Array.isArray(part))
    return Array.from({ length: part.length / 2 }, (_, i): Header => [String(part[2 * i]), part[2 * i + 1] ?? ""]);
  return Object.entries(part ?? {}).map(([name, value]): Header => [name, value ?? ""]);
}
