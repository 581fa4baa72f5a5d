import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * How an answer of the pages' went wrong: with an error, as a refusal without words for a person, as the way to somewhere
 * else, or not at all. `location` is that way.
 */
export type Failure = Readonly<{
  kind: "broken" | "wordless" | "elsewhere" | "late";
  status: number;
  location: string | null;
}>;

type Watch = Readonly<{
  /** In milliseconds: how long the answer may take to begin. */
  patience: number;
  /** After so many milliseconds it is asked whether nothing can be expected any more; null when that isn't known. */
  isHopeless: Readonly<{ after: number; ask(): Promise<boolean> }> | null;
  /** Whether a person reads the answer, and a refusal must therefore be a page. */
  forPerson: boolean;
  /** Whether somebody has sent a form whose fields only its own page would show again. */
  keepsForm: boolean;
  /** Makes the answer in the stead of the one that failed, of which nothing has been sent. */
  instead(failure: Failure): Promise<() => void>;
}>;

/**
 * Watches the answer that the pages are about to give, and puts another in its stead when it fails before its first byte:
 * whatever they still write is then forgotten. An answer that is all right passes untouched.
 */
export function watch(response: ServerResponse, { patience, isHopeless, forPerson, keepsForm, instead }: Watch): void {
  const { writeHead, write, end, flushHeaders, setHeader, appendHeader, removeHeader } = response;
  const before = response.getHeaders();
  // The functions below are asked, not replaced: Next's compression wraps them.
  let state: "watching" | "passing" | "forgetting" = "watching";

  const fail = async (kind: Failure["kind"]): Promise<void> => {
    state = "forgetting";
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
  const giveUp = () => state === "watching" && void fail("late");
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
    // An action leads on by 303; by these it is the page that isn't shown any more.
    const isElsewhere = keepsForm && [307, 308, 404].includes(statusCode);
    if (isBroken || isWordless) void fail(isBroken ? "broken" : "wordless");
    else if (isElsewhere) void fail("elsewhere");
    else state = "passing";
    return state === "passing";
  };
  const replaced = {
    // Noted until the first byte, so that the answer can be taken back.
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

/** Tells the writer that its bytes are gone. */
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
