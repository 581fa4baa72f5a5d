import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { loggable } from "@/lib/log";

/**
 * The way in which Next failed to answer a request. `broken`: an internal error. `wordless`: a refusal without text for
 * a person. `elsewhere`: a redirect or status 404 as the answer to a form. `late`: no answer in time. `location` is the
 * target of the redirect.
 */
export type Failure = Readonly<{
  kind: "broken" | "wordless" | "elsewhere" | "late";
  status: number;
  location: string | null;
}>;

type Watch = Readonly<{
  /** The time, in milliseconds, within which the answer must begin. */
  patience: number;
  /**
   * If not null, `ask` is called when the answer has not begun after `after` milliseconds. If `ask` returns true, the
   * front stops waiting for the answer.
   */
  isHopeless: Readonly<{ after: number; ask(): Promise<boolean> }> | null;
  /** True if a person reads the answer. Then a refusal must be a page with text. */
  forPerson: boolean;
  /**
   * True if the request is a form that was sent without scripts. Then the typed text is lost unless the answer shows
   * the page of the form again.
   */
  keepsForm: boolean;
  /**
   * Returns a function that sends another answer instead of the failed one. When the returned function is called, no
   * part of the failed answer has been sent yet.
   */
  instead(failure: Failure): Promise<() => void>;
}>;

/**
 * Watches the answer of Next. If the answer fails before its first byte is sent, replaces it by another answer and
 * discards everything that Next writes later. A successful answer is sent unchanged.
 */
export function watch(response: ServerResponse, { patience, isHopeless, forPerson, keepsForm, instead }: Watch): void {
  const { writeHead, write, end, flushHeaders, setHeader, appendHeader, removeHeader } = response;
  const before = response.getHeaders();
  // The methods of `response` are replaced once and check this state at every call. They cannot be restored later,
  // because Next's compression wraps them.
  let state: "watching" | "passing" | "forgetting" = "watching";

  const fail = (kind: Failure["kind"]): void => {
    state = "forgetting";
    // If no other answer can be sent either, the connection is closed. Otherwise the reader would wait for ever.
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
    // A server action redirects with status 303. These other statuses mean that the page of the form is not shown
    // again.
    const isElsewhere = keepsForm && [307, 308, 404].includes(statusCode);
    if (isBroken || isWordless) fail(isBroken ? "broken" : "wordless");
    else if (isElsewhere) fail("elsewhere");
    else state = "passing";
    return state === "passing";
  };
  const replaced = {
    // The status and headers are sent only together with the first byte. Until then the answer can still be replaced.
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

/** Writes nothing, but calls the callback of the write. Otherwise the writer would wait for ever. */
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
