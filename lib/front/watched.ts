import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * How an answer of the pages went wrong. `broken`: an error. `wordless`: a refusal without words for a person.
 * `elsewhere`: the form's page is gone, or leads to `location`. `late`: no answer came in time.
 */
export type Failure = Readonly<{
  kind: "broken" | "wordless" | "elsewhere" | "late";
  status: number;
  location: string | null;
}>;

type Watch = Readonly<{
  /** In milliseconds: how long the answer may take to begin. */
  patience: number;
  /** Whether a person reads the answer, and a refusal must therefore be a page. */
  forPerson: boolean;
  /** Whether somebody has sent a form whose fields only its own page would show again. */
  keepsForm: boolean;
  /** Makes the answer that is sent instead of the one that failed. Nothing of that one has been sent. */
  instead(failure: Failure): Promise<() => void>;
}>;

/**
 * Watches the answer that the pages are about to give. When it fails before its first byte, another answer is sent instead,
 * and what the pages still write is ignored. A good answer passes unchanged.
 */
export function watch(response: ServerResponse, { patience, forPerson, keepsForm, instead }: Watch): void {
  const { writeHead, write, end, flushHeaders, setHeader, appendHeader, removeHeader } = response;
  const before = response.getHeaders();
  // Next's compression wraps the functions of `replaced` and goes on calling them, so they stay and ask for the state.
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
  const limit = setTimeout(() => state === "watching" && void fail("late"), patience);
  response.once("close", () => clearTimeout(limit));

  const passes = (chunk: unknown): boolean => {
    if (state !== "watching") return state === "passing";
    clearTimeout(limit);
    const { statusCode } = response;
    const isBroken = statusCode === 500;
    const isWordless = forPerson && statusCode >= 400 && (lengthOf(chunk) === 0 || !isPage(response));
    // An action leads elsewhere with status 303. With one of these the page of the form isn't shown any more.
    const isElsewhere = keepsForm && [307, 308, 404].includes(statusCode);
    if (isBroken || isWordless) void fail(isBroken ? "broken" : "wordless");
    else if (isElsewhere) void fail("elsewhere");
    else state = "passing";
    return state === "passing";
  };
  const replaced = {
    // The head is only noted until the first byte is sent, so that another answer can still take its place.
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

/** Calls the writer's callback, as if its bytes had been sent. */
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
