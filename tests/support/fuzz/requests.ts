import { pagePaths } from "@/lib/i18n/routes";
import { type Random, randomFrom } from "./random";

/**
 * The bytes of a request, which are sent unchanged. `isWhole` is false if the request announces more bytes than it
 * contains.
 */
export type RawRequest = Readonly<{ bytes: Buffer; isWhole: boolean }>;

/**
 * Facts about the site that strange requests can use. With the real id of an action, a request is processed further
 * before it fails.
 */
export type Known = Readonly<{ host: string; actionFields: readonly [name: string, value: string][] }>;

const methods = ["GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "POST"];
const rareMethods = ["OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "CONNECT", "get", "QUERY", "G\u0000T"];

const apiPaths = [
  ...["/api/health", "/api/ready", "/api/feed", "/api/calendar", "/api/pictures", "/api/registrations/:token/data"],
  ...["/api/registrations/:token/calendar", "/api/registrations/:token/certificate"],
  ...["/api/registrations/:token/unsubscribe", "/api/pictures/:id/:slug", "/api/seminars/:year/calendar"],
  ...["/api/seminars/:year/check-in", "/api/seminars/:year/deadlines", "/api/seminars/:year/feedback/:slug"],
  ...["/api/seminars/:year/participants/:slug", "/api/seminars/:year/slip"],
  ...["/api/seminars/:year/alerts/:token/unsubscribe", "/api/:slug", "/api", "/api/"],
];
const otherPaths = [
  ...["/_next/image", "/_next/data/:slug/fi.json", "/_next/static/:slug", "/_next/static/chunks/:slug.js", "/_next"],
  ...["/robots.txt", "/sitemap.xml", "/icon.svg", "/favicon.ico", "/.env", "/.git/config", "/:slug", "/:slug/:slug"],
  ...["/_not-found", "/_error", "/404", "/500", "/index", "/fi/not-found", "/fi/:slug/:slug", "/sv/:slug", "/en/:slug"],
];
const paths = [...pagePaths().map(({ path }) => path), ...pagePaths().map(({ folder }) => folder), ...apiPaths];

const oddities = [
  ...["%00", "%ff", "%2e%2e", "%2F", "%5c", "%25", "%c3%28", "%ed%a0%80", "%E2%80%AE", "%0d%0a", "%zz", "%", "%u0041"],
  ...[
    "..",
    ".",
    "/",
    "//",
    "\\",
    "'",
    '"',
    "<b>",
    ";",
    ":",
    "@",
    "|",
    "~",
    "*",
    "{}",
    "[]",
    "ä",
    "\u00ff",
    "$",
    "&",
    "=",
  ],
  ...[".rsc", ".json", ".txt", ".segments/_tree.segment.rsc", ".prefetch.rsc", "?", "#", "%20", "+", "__proto__"],
];
const queries = [
  "language",
  "v",
  "forgotten",
  "colleague",
  "page",
  "search",
  "mail",
  "_rsc",
  "url",
  "w",
  "q",
  "fbclid",
];
const values = [
  "",
  "1",
  "-1",
  "1e999",
  "fi",
  "xx",
  "%00",
  "%ff",
  "%",
  "__proto__",
  "[]",
  "../..",
  "0x10",
  "NaN",
  "true",
];

const headerValues: Record<string, readonly string[]> = {
  Accept: ["*/*", "text/html", "text/x-component", "image/*", "q=;,,;", "text/html;q=nan"],
  "Accept-Encoding": ["gzip", "br, gzip", "identity;q=0", "*;q=0", "x", "gzip;q=abc"],
  "Accept-Language": ["sv", "fi-FI,fi;q=0.9", "*", "x-".repeat(500)],
  Cookie: [
    ...["a=b", "preview=own", `preview=${"a".repeat(43)}`, "preview=%00", "=;;;=", "%%%", `x=${"y".repeat(6000)}`],
    ...["better-auth.session_token=abc.def", "better-auth.session_token=%ff", "__prerender_bypass=x"],
    ...["__next_preview_data=x", "receipt=abc", "NEXT_LOCALE=zz", "__proto__=1", "a=\u00ff"],
  ],
  RSC: ["1", "1", "0", "x"],
  "Next-Router-State-Tree": [
    ...[
      "garbage",
      "%",
      "[]",
      "[[[]]]",
      "null",
      "%5B%22%22%2C%7B%7D%5D",
      "%5B%22%22%2C%7B%22children%22%3A%5B%22x%22%2C%7B%7D%5D%7D%5D",
    ],
    ...["%5B%22%22%2C%7B%7D%2Cnull%2C%22refetch%22%5D", "%5B%22%22%2C%7B%7D%2C1%2C2%2C3%2C4%5D", "x".repeat(5000)],
  ],
  "Next-Router-Prefetch": ["1", "2", "x"],
  "Next-Router-Segment-Prefetch": ["/_tree", "/_full", "/../..", "%ff", "x".repeat(400)],
  "Next-Url": ["/", "//x", "%", "http://elsewhere.example/"],
  "Next-Action": ["abc", "0".repeat(42), "f".repeat(40), "x"],
  "Next-Resume": ["1"],
  "X-Nextjs-Data": ["1"],
  "X-Nextjs-Postponed": ["1"],
  "X-Prerender-Revalidate": ["x", "secret"],
  "X-Middleware-Subrequest": ["middleware:middleware:middleware", "src/proxy"],
  "X-Invoke-Path": ["/_error", "/poyta"],
  "X-Matched-Path": ["/fi/desk", "/[locale]"],
  "X-Now-Route-Matches": ["1=fi", "%ff"],
  "X-Form-Sent": ["1"],
  "X-Client-Address": ["127.0.0.1", "x"],
  "X-Forwarded-For": ["198.51.100.7", "::1", "unknown", ",,,", "1.2.3.4:80", "[::1]:8", "x".repeat(300)],
  "X-Forwarded-Host": ["elsewhere.example", "", "\u00e4", "a b", "[", "x:99999"],
  "X-Forwarded-Proto": ["https", "gopher"],
  "X-Forwarded-Port": ["443", "x"],
  Origin: ["null", "https://elsewhere.example", "x", "http://", "http://[", ""],
  Referer: ["x", "http://elsewhere.example/%ff"],
  Range: ["bytes=0-1", "bytes=9-1", "x=1"],
  "If-None-Match": ["*", '"x"', "W/", 'W/"x", "y"'],
  "If-Modified-Since": ["x", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 99 Foo 2099"],
  Expect: ["100-continue", "200-ok"],
  Upgrade: ["websocket", "h2c", "TLS/1.2"],
  TE: ["trailers", "x"],
  "Content-Encoding": ["gzip", "x"],
  "Sec-Fetch-Site": ["cross-site", "x"],
  Authorization: ["Bearer x", "Basic %%%"],
  "X-Http-Method-Override": ["DELETE"],
};
const headerNames = Object.keys(headerValues);

const contentTypes = [
  ...["application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "multipart/form-data", "text/plain"],
  ...[
    "application/json",
    "text/plain;charset=UTF-8",
    "multipart/form-data; boundary=",
    "image/png",
    "x",
    "application/octet-stream",
  ],
];

/** Yields `count` requests that no browser would send. The same seed gives the same requests. */
export function* strangeRequests(seed: number, count: number, known: Known): Generator<RawRequest> {
  const random = randomFrom(seed);
  for (let made = 0; made < count; made += 1) yield strangeRequest(random, known);
}

function strangeRequest(random: Random, known: Known): RawRequest {
  const method = random.chance(0.06) ? random.pick(rareMethods) : random.pick(methods);
  const headers: [string, string][] = [
    ["Host", random.chance(0.03) ? random.pick(["", "x y", "[", "a:b:c"]) : known.host],
  ];
  for (let more = random.below(5); more > 0; more -= 1) {
    const name = random.pick(headerNames);
    headers.push([name, random.pick(headerValues[name] ?? [""])]);
  }
  if (random.chance(0.02)) headers.push([`X-${random.text(random.below(60))}`, random.text(random.below(9_000))]);
  const body = method === "POST" || random.chance(0.05) ? bodyOf(random, known, headers) : Buffer.alloc(0);
  const length = random.chance(0.04) ? random.pick([body.length + 10, body.length - 3, -1, "x", 2 ** 33]) : body.length;
  if (random.chance(0.03))
    headers.push(["Transfer-Encoding", random.pick(["chunked", "gzip, chunked", "identity", "x", "chunked, chunked"])]);
  if (body.length > 0 || random.chance(0.1)) headers.push(["Content-Length", String(length)]);
  headers.push(["Connection", headers.some(([name]) => name === "Upgrade") ? "close, Upgrade" : "close"]);
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const version = random.chance(0.02) ? random.pick(["HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "x"]) : "HTTP/1.1";
  const head = `${method} ${targetOf(random)} ${version}\r\n${lines}\r\n`;
  const isWhole = length === body.length && !headers.some(([name]) => name === "Transfer-Encoding");
  return { bytes: Buffer.concat([Buffer.from(head, "latin1"), body]), isWhole };
}

function targetOf(random: Random): string {
  const pattern = random.chance(0.75) ? random.pick(paths) : random.pick(otherPaths);
  let target = pattern.replace(/:(\w+)/g, (_, name: string) => parameter(name, random));
  for (let more = random.pick([0, 0, 0, 1, 2]); more > 0; more -= 1) {
    const at = random.chance(0.5) ? target.length : random.below(target.length + 1);
    target = target.slice(0, at) + random.pick(oddities) + target.slice(at);
  }
  if (random.chance(0.3)) {
    const parameters = Array.from(
      { length: 1 + random.below(3) },
      () => `${random.pick(queries)}=${random.pick(values)}`,
    );
    target += `${random.chance(0.9) ? "?" : "&"}${parameters.join("&")}`;
  }
  if (random.chance(0.02)) target += random.text(random.pick([300, 3_000, 12_000]));
  if (random.chance(0.03))
    target = random.pick(["http://elsewhere.example", "HTTP://a@b:1", "//x", "ftp://x", ""]) + target;
  if (random.chance(0.01)) target = random.pick(["*", "", "elsewhere.example:443", "?", "/?"]);
  return target.replaceAll(" ", "%20");
}

function parameter(name: string, random: Random): string {
  if (name === "year") return random.pick(["2023", "2022", "1999", "2099", "20233", "abc", "-1", "0"]);
  if (name === "token") return random.text(random.pick([43, 43, 10, 300]));
  if (name === "id") return random.pick(["00000000-0000-7000-8000-000000000000", random.text(36), "x"]);
  return random.text(random.pick([3, 8, 30, 300]));
}

function bodyOf(random: Random, { actionFields }: Known, headers: [string, string][]): Buffer {
  const type = random.pick(contentTypes);
  headers.push(["Content-Type", type]);
  const rubbish = () =>
    Buffer.from(random.text(random.pick([0, 5, 200, 20_000]), "abc{}[]\"':,=&%\u0000\u00ff\r\n-1$@"), "latin1");
  if (!type.includes("boundary=b") || random.chance(0.2)) return rubbish();
  const fields = [...actionFields].filter(() => random.chance(0.9));
  const names = [
    "name",
    "email",
    "locale",
    "optionId",
    "stamp",
    "submissionId",
    "__proto__",
    "$ACTION_KEY",
    "$ACTION_ID_x",
    "1_$x",
  ];
  for (let more = random.below(6); more > 0; more -= 1)
    fields.push([
      random.pick(names),
      random.chance(0.5) ? random.text(random.below(50)) : rubbish().toString("latin1"),
    ]);
  const parts = fields.map(([name, value]) => {
    const changed = random.chance(0.1) ? value.slice(0, random.below(value.length + 1)) + random.pick(oddities) : value;
    return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${changed}\r\n`;
  });
  return Buffer.from(`${parts.join("")}--b--\r\n`.slice(0, random.chance(0.1) ? random.below(400) : undefined), "utf8");
}
