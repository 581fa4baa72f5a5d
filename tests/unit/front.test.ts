import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { looksLikeProgram, stampForm } from "@/lib/abuse/form-stamp";
import { readTold } from "@/lib/forms/told";
import { askServer } from "@/lib/front/ask-page";
import { createFront } from "@/lib/front/front";
import { createPersonalPages } from "@/lib/front/personal-page";
import { publicCopies } from "@/lib/front/public-copy";
import { createShelf } from "@/lib/front/shelf";
import { setStyleSheets } from "@/lib/front/style-sheets";
import { readReceipt, toCookie } from "@/lib/registration/receipt";

type Seen = Pick<IncomingMessage, "url" | "headers">;
type Answer = { status: number; headers: IncomingMessage["headers"]; body: string };

let stop = () => {};
afterEach(() => stop());

type Pages = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Returns a handler that answers in place of Next and records each request in `seen`. The answer to `/fi/group` has a
 * header that forbids caching.
 */
const notingPages =
  (seen: Seen[]): Pages =>
  ({ url, headers }, response) => {
    seen.push({ url, headers });
    response.setHeader("Cache-Control", url === "/fi/group" ? "no-store" : "s-maxage=5");
    response.writeHead(200, { "Content-Type": "text/html", ETag: `"${seen.length}"`, Vary: "rsc" }).end("page");
  };

const option = "0198c0de-0000-7000-8000-000000000001";

const opening = new Date("2023-09-04T06:12:00Z");

/**
 * Starts a front (the server before Next, lib/front). `pages` answers in place of Next. If `isBuilt` is true, the front
 * behaves as on a built site, and `reach` decides whether the database can be reached.
 */
async function openFront(
  trustedProxies: string[] = [],
  {
    isBuilt = false,
    reach = { away: false },
    isOpen = () => true,
    pages,
  }: { isBuilt?: boolean; reach?: { away: boolean }; isOpen?: () => boolean; pages?: Pages } = {},
) {
  const seen: Seen[] = [];
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  stop = () => server.close();
  const { port } = server.address() as AddressInfo;
  const isReachable = async () => !reach.away;
  const askPage = askServer(port, "secret");
  const shelf = createShelf({ make: publicCopies(askPage, () => opening), isReachable });
  const hasYear = async (year: number) => year === 2023;
  const hasOption = async (_: number, id: string) => id === option;
  const personalPages = createPersonalPages({ ask: askPage, formsKey: "key", hasYear, hasOption, isReachable });
  const addresses = {
    has: async (_route: string, _locale: string, value: string) => value === "2023" || value === "ohjelma",
    all: async () => [],
    ...{ hasYear, hasOption },
    isReachable,
  };
  const preview = { permits: async () => null, show: async () => {} };
  const files = new Set(["/icon.svg"]);
  const built = isBuilt
    ? {
        addresses,
        shelf,
        personalPages,
        preview,
        renewalSecret: "secret",
        isOpen,
        answersAt: (path: string) => path === "/api/health",
      }
    : null;
  const front = createFront(
    { siteUrl: "https://seminar.example.org", trustedProxies, files, built },
    pages ?? notingPages(seen),
  );
  server.on("request", front);
  const ask = async (path: string, options: RequestOptions = {}, body = ""): Promise<Answer> => {
    const asked = httpRequest({ port, path, agent: false, ...options }).end(body);
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    const chunks = await response.toArray();
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() };
  };
  return { seen, ask, port, shelf, personalPages };
}

const post = (headers: RequestOptions["headers"]): RequestOptions => ({ method: "POST", headers });

describe("the front finds pages", () => {
  it.each([
    ["/", "/fi"],
    ["/seminaarit/2023?a=1&b=%20", "/fi/seminars/2023?a=1&b=%20"],
    ["/sv/min-anmalan/abc", "/sv/my-registration/abc"],
    ["/_next/static/chunk.js", "/_next/static/chunk.js"],
    ["/api/health", "/api/health"],
    ["/icon.svg", "/icon.svg"],
  ])("%s → %s", async (path, folder) => {
    const { seen, ask } = await openFront();
    expect((await ask(path)).body).toBe("page");
    expect(seen[0]?.url).toBe(folder);
  });

  it("makes one page of all unknown paths of a language", async () => {
    const { seen, ask } = await openFront();
    for (const path of ["/sv/x", "/sv/x/y?z", "/sv/seminarier/abc", "/sv/min-anmalan/%ff", "/sv/not-found"])
      await ask(path);
    expect(seen.map(({ url }) => url?.split("?")[0])).toEqual(Array(5).fill("/sv/not-found"));
  });

  it("leads from a folder to the public path, with the query", async () => {
    const { seen, ask } = await openFront();
    const { status, headers } = await ask("/fi/seminars/2023?x=1");
    expect([status, headers.location]).toEqual([308, "/seminaarit/2023?x=1"]);
    expect((await ask("//elsewhere.example/")).headers.location).toBe("/elsewhere.example");
    expect(seen).toEqual([]);
  });
});

describe("the front answers from the shelf", () => {
  const gzipped = { headers: { "Accept-Encoding": "br, gzip" } };
  const built = { isBuilt: true };

  it("a static page asked for many times at once, plain, compressed, or not at all to who has it", async () => {
    const { seen, ask } = await openFront([], built);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask("/")));
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(["page"]));
    expect((await ask("/", gzipped)).headers["content-encoding"]).toBe("gzip");
    const { status, body } = await ask("/", { headers: { "If-None-Match": '"1"' } });
    expect([status, body]).toEqual([304, ""]);
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "", headers: { etag: '"1"' } });
    expect(answers[0]?.headers).toMatchObject({ "cache-control": "s-maxage=5", vary: "rsc, Accept-Encoding" });
    expect(seen).toHaveLength(1);
  });

  it("whatever cookie or query comes with the request", async () => {
    const { seen, ask } = await openFront([], built);
    for (const path of ["/", "/?fbclid=1", "/?a=%ff&b"])
      for (const headers of [{}, { Cookie: "session=1" }, { Cookie: "%%%;;=" }])
        expect((await ask(path, { headers })).headers.etag).toBe('"1"');
    expect(seen).toHaveLength(1);
  });

  it("not what scripts fetch, and not a page that isn't the same for all", async () => {
    const { seen, ask } = await openFront([], built);
    await ask("/");
    await ask("/", { headers: { RSC: "1" } });
    await ask("/kirjaudu");
    expect(seen).toHaveLength(3);
    // If a page may not be cached, the front (the server before Next) requests it from Next twice: first for the shelf
    // (the front's copies of pages), and then for the reader.
    for (let time = 0; time < 2; time += 1) await ask("/tyoryhma");
    expect(seen).toHaveLength(7);
  });

  it("without a byte of script, also where nothing is, but with the facts for search engines", async () => {
    const facts = '<script type="application/ld+json">{"@type":"Event"}</script>';
    const written = '<a title="a &lt;script&gt; > b" href="/">a</a>';
    const { ask, shelf } = await openFront([], {
      ...built,
      pages: ({ url }, response) => {
        response
          .writeHead(url === "/fi/not-found" ? 404 : 200, {
            ...{ "Content-Type": "text/html", "Cache-Control": "s-maxage=5", ETag: '"1"' },
          })
          .end(
            `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script></head><body><!--$-->${written}<!-- -->${facts}<script nonce="n">f("<main>")</script><script noModule="" src="/b.js"></script></body></html>`,
          );
      },
    });
    for (const [path, status] of [
      ["/", 200],
      ["/nowhere", 404],
      ["/seminaarit/1999", 404],
    ] as const)
      expect(await ask(path)).toMatchObject({
        status,
        body: `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/></head><body>${written}${facts}</body></html>`,
      });
    expect(shelf.all()).toHaveLength(2);
  });

  it("anew after a change, and after nothing that a visitor sends", async () => {
    const { ask, shelf } = await openFront([], built);
    const etag = async () => (await ask("/")).headers.etag;
    expect(await etag()).toBe('"1"');
    await ask("/kirjaudu", post({ Cookie: "session=1" }));
    await ask("/", post({ Cookie: "session=1" }));
    expect(await etag()).toBe('"1"');
    shelf.expire();
    expect(await etag()).toBe('"4"');
  });
});

describe("the front fills in a page for each reader", () => {
  const form = "/sv/seminarier/2023/anmalan";
  const confirmation = "/seminaarit/2023/ilmoittaudu/vastaanotettu";

  /**
   * Starts a front. The handler in place of Next answers with a form, whose hidden values are new in every answer, and
   * with a confirmation for the receipt in the cookie.
   */
  async function openPersonal() {
    const seen: Seen[] = [];
    const reach = { away: false };
    const front = await openFront([], {
      isBuilt: true,
      reach,
      pages: ({ url = "", headers }, response) => {
        seen.push({ url, headers });
        if (reach.away) {
          response.writeHead(500).end();
          return;
        }
        const nonce = /'nonce-([\w-]+)'/.exec(String(headers["content-security-policy"]))?.[1];
        const [id, receipt] = [randomUUID(), readReceipt(headers.cookie?.split("=")[1], 2023)];
        const body = url.endsWith("received")
          ? `<p>${receipt?.outcome} ${receipt?.name}, ${receipt?.organisation}</p>`
          : `<form><input name="submissionId" value="${id}"/><input name="stamp" value="${stampForm("key", "opened", opening)}"/></form>`;
        const type = { "Content-Type": "text/html", "Cache-Control": "private, no-cache" };
        response.writeHead(200, type).end(`${body}<script nonce="${nonce}">push("${id}")</script>`);
      },
    });
    return { ...front, seen, reach };
  }

  const parsed = ({ body, headers }: Answer) => ({
    id: /name="submissionId" value="([^"]+)"/.exec(body)?.[1],
    stamp: /name="stamp" value="([^"]+)"/.exec(body)?.[1],
    nonce: /nonce="([^"]+)"/.exec(body)?.[1],
    allowed: /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1],
    pushed: /push\("([^"]+)"\)/.exec(body)?.[1],
  });

  it("with an id, a signed stamp of now and a nonce of its own, made by Next once", async () => {
    const { ask, seen } = await openPersonal();
    const answers = await Promise.all(
      ["", "?fbclid=1", ""].map((query) => ask(form + query, { headers: { Cookie: "session=1" } })),
    );
    const forms = answers.map(parsed);
    for (const one of ["id", "stamp", "nonce"] as const) expect(new Set(forms.map((each) => each[one])).size).toBe(3);
    for (const { id, stamp, nonce, allowed, pushed } of forms) {
      expect([nonce, id]).toEqual([allowed, pushed]);
      const sent = { stamp, decoy: "" };
      expect(looksLikeProgram(sent, "key", new Date(Date.now() + 2_000))).toBe(false);
      expect(looksLikeProgram(sent, "key", new Date())).toBe(true);
    }
    expect(answers[0]?.headers["cache-control"]).toBe("private, no-cache");
    expect(seen.map(({ headers }) => headers.cookie)).toEqual([undefined]);
  });

  it("compressed as well", async () => {
    const { ask, port } = await openPersonal();
    const { headers } = await ask(form, { headers: { "Accept-Encoding": "gzip" } });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(await (await fetch(`http://127.0.0.1:${port}${form}`)).text()).toMatch(/name="stamp" value="opened\./);
  });

  it("but not the form that begins with the values of a colleague, nor a form that was sent", async () => {
    const { ask, seen } = await openPersonal();
    await ask(form);
    for (const [query, options] of [
      ["?colleague", { headers: { Cookie: "colleague=x" } }],
      ["", post({ "Content-Type": "application/x-www-form-urlencoded" })],
    ] as const)
      await ask(form + query, options, options.method && "name=x");
    expect(seen.slice(1).map(({ url, headers }) => [url, headers.cookie])).toEqual([
      ["/sv/seminars/2023/register?colleague", "colleague=x"],
      ["/sv/seminars/2023/register", undefined],
    ]);
  });

  const receipt = {
    seminarYear: 2023,
    name: 'M <i>"&',
    organisation: "Kirjasto",
    optionId: option,
    outcome: "waiting",
  };
  const withReceipt = (changed: object) => ({ headers: { Cookie: `receipt=${toCookie({ ...receipt, ...changed })}` } });

  it("with the receipt of a registration, without scripts, and asks Next once for all of a kind", async () => {
    const { ask, seen } = await openPersonal();
    const bodies = [];
    for (const changed of [{}, { name: "Aino" }, { outcome: "confirmed" }, { seminarYear: 2022 }])
      bodies.push((await ask(confirmation, withReceipt(changed))).body);
    expect(bodies).toEqual([
      "<p>waiting M &lt;i&gt;&quot;&amp;, Kirjasto</p>",
      "<p>waiting Aino, Kirjasto</p>",
      "<p>confirmed M &lt;i&gt;&quot;&amp;, Kirjasto</p>",
      "<p>undefined undefined, undefined</p>",
    ]);
    expect(seen).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toContain("Aino");
  });

  it("and keeps nothing under a key that a visitor invents", async () => {
    const { ask, seen } = await openPersonal();
    for (let time = 0; time < 2; time += 1) await ask(confirmation, withReceipt({ optionId: randomUUID() }));
    expect(seen.map(({ headers }) => headers["x-prerender-revalidate"])).toEqual([undefined, undefined]);
  });

  it("and takes no registration while the database is away", async () => {
    const { ask, reach, personalPages } = await openPersonal();
    expect((await ask(form)).status).toBe(200);
    reach.away = true;
    personalPages.expire();
    expect(await ask(form)).toMatchObject({ status: 503, body: expect.not.stringContaining("<form") });
  });
});

describe("the front lets only those scripts run that a page needs", () => {
  const policyOf = ({ headers }: Answer) => String(headers["content-security-policy"]);
  const forged = { "Content-Security-Policy": "script-src 'nonce-forged'" };

  it("by a new number for each answer, whatever policy a client sends", async () => {
    const { seen, ask } = await openFront([], { isBuilt: true });
    const policies = [policyOf(await ask("/kirjaudu")), policyOf(await ask("/kirjaudu", { headers: forged }))];
    expect(policies).toEqual(seen.map(({ headers }) => headers["content-security-policy"]));
    const nonces = policies.map((policy) => /script-src 'nonce-([\w-]{22})' 'strict-dynamic';/.exec(policy)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(nonces).not.toContain(undefined);
    for (const policy of policies) expect(policy).not.toContain("unsafe");
  });

  it("and none on pages that all readers share, where nothing is, and with files", async () => {
    const { seen, ask } = await openFront([], { isBuilt: true });
    for (const path of ["/", "/nowhere", "/icon.svg", "/api/health", "/_next/static/chunk.js"]) {
      expect(policyOf(await ask(path, { headers: forged })), path).toContain("script-src 'none';");
      expect(seen.at(-1)?.headers["content-security-policy"], path).toBeUndefined();
    }
  });

  it("allows inline styles only where a mail is shown", async () => {
    const { ask } = await openFront([], { isBuilt: true });
    expect(policyOf(await ask("/kirjaudu"))).toContain("style-src 'self';");
    expect(policyOf(await ask("/postilaatikko"))).toContain("style-src 'self' 'unsafe-inline';");
  });
});

describe("the front answers when pages can't", () => {
  const open = '<main id="content"><p><a class="button" href="/sv/seminarier/2023/anmalan">Anmäl dig</a></p></main>';
  const page = `<!DOCTYPE html><html lang="sv"><body>${open}<script>hydrate("<main>")</script></body></html>`;

  /** Starts a front with a shelf (copies of pages). `state` decides how the handler in place of Next answers. */
  async function openFailing() {
    const state: { pages: "made" | "broken" | "wordless" | "gone" } = { pages: "made" };
    const reach = { away: false };
    const front = await openFront([], {
      isBuilt: true,
      reach,
      pages: (_request, response) => {
        if (state.pages === "broken")
          response.writeHead(500, { "Cache-Control": "s-maxage=5" }).end("Internal Server Error");
        else if (state.pages === "wordless") response.writeHead(404).end();
        else if (state.pages === "gone") response.writeHead(404, { "Content-Type": "text/html" }).end("gone");
        else
          response
            .writeHead(200, { "Content-Type": "text/html", "Cache-Control": "s-maxage=5", ETag: '"1"' })
            .end(page);
      },
    });
    return { ...front, state, reach };
  }

  it("with the last copy, which says since when it is so and promises no form", async () => {
    const { ask, state, reach, shelf } = await openFailing();
    await ask("/sv/seminarier/2023");
    state.pages = "broken";
    reach.away = true;
    shelf.expire();
    for (const headers of [{}, { Cookie: `preview=${"a".repeat(43)}` }]) {
      const { status, body, headers: sent } = await ask("/sv/seminarier/2023?fbclid=1", { headers });
      expect([status, sent["cache-control"], sent.etag]).toEqual([200, "no-store", undefined]);
      expect(body).toContain('<main id="content"><div class="wrap"><p class="notice my-4">');
      expect(body).toContain("som den var 4.9.2023 kl.\u00A09.12");
      expect(body).toContain("Det går inte att anmäla sig just nu.");
      expect(body).not.toMatch(/<script|<a [^>]*anmalan/);
    }
  });

  it("until the page can be made again, or is gone", async () => {
    const { ask, state, shelf } = await openFailing();
    await ask("/");
    for (const [pages, status, words] of [
      ["broken", 200, "Tämä sivu on sellaisena"],
      ["made", 200, "Anmäl dig"],
      ["gone", 404, "gone"],
      ["broken", 500, "Jokin meni meillä vikaan"],
    ] as const) {
      state.pages = pages;
      shelf.expire();
      // If Next could not answer with a page, the front (the server before Next) waits a second before it requests the
      // page again.
      const answer = async () => [(await ask("/")).status, (await ask("/")).body];
      await expect.poll(answer, { timeout: 3_000 }).toEqual([status, expect.stringContaining(words)]);
    }
  });

  it("with a page in the reader's language, or a sentence for scripts", async () => {
    const { ask, state, reach } = await openFailing();
    state.pages = "broken";
    for (const [path, headers, away, status, type, words] of [
      ["/sv/logga-in", {}, false, 500, "text/html", '<html lang="sv"'],
      ["/en/sign-in", {}, true, 503, "text/html", "cannot reach its data"],
      ["/kirjaudu", { RSC: "1" }, true, 503, "text/plain", "Sivusto ei juuri nyt saa"],
      ["/api/health", { Accept: "application/json" }, true, 503, "text/plain", "Sivusto ei juuri nyt saa"],
      ["/nowhere", {}, true, 404, "text/html", "Tässä osoitteessa ei ole mitään"],
    ] as const) {
      reach.away = away;
      const answer = await ask(path, { headers });
      expect([answer.status, answer.headers["content-type"]?.split(";")[0]]).toEqual([status, type]);
      expect(answer.body).toContain(words);
      expect(answer.headers["content-security-policy"]).toBeDefined();
    }
    state.pages = "wordless";
    expect((await ask("/api/health", { headers: { Accept: "text/html" } })).body).toContain("Sivua ei löydy");
    expect((await ask("/api/health", { headers: { Accept: "*/*" } })).body).toBe("");
  });

  it.each([
    ["fi", "/kirjaudu", "Asiakaspalvelu\u00adtyöryhmä"],
    ["sv", "/sv/logga-in", "Arbetsgruppen för kundservice"],
    ["en", "/en/sign-in", "Customer-service working group"],
  ])("in the binding of the site, without scripts: %s", async (locale, path, name) => {
    const { ask, state, reach } = await openFailing();
    Object.assign(state, { pages: "broken" });
    reach.away = true;
    setStyleSheets(["/site.css"]);
    const form = post({ "Content-Type": "application/x-www-form-urlencoded" });
    for (const { body } of [await ask(path), await ask(path, form, "email=maija%40example.org")]) {
      expect(body).toContain(`<html lang="${locale}">`);
      expect(body).toContain('<link rel="stylesheet" href="/site.css">');
      expect(body).toMatch(new RegExp(`class="site-name" href="/(?:${locale})?">${name}`));
      expect(body).not.toContain("<script");
    }
  });

  it("in words that a form which scripts sent can tell", async () => {
    const { ask, state, reach } = await openFailing();
    Object.assign(state, { pages: "broken" });
    const action = post({ "Next-Action": "x", "Content-Type": "text/plain;charset=UTF-8" });
    const told = async (path: string, body = "[]") => {
      const { status, headers, body: answer } = await ask(path, action, body);
      return { status, type: headers["content-type"], ...readTold(answer) };
    };
    const type = "text/plain";
    expect(await told("/en/sign-in")).toMatchObject({ status: 500, type, title: "Something went wrong on our side" });
    const tooLarge = await told("/kirjaudu", "x".repeat(2 ** 20 + 1));
    expect(tooLarge).toMatchObject({ status: 413, type, title: "Lomake on liian suuri" });
    expect(tooLarge.text).toContain("pienempi tiedosto");
    reach.away = true;
    expect(await told("/sv/logga-in")).toMatchObject({ status: 503, type, title: "Det du skickade kom inte fram" });
    expect(readTold("An unexpected response was received from the server.")).toBeNull();
  });

  it("a broken form as such, and gives a whole one back", async () => {
    const { ask, state, reach } = await openFailing();
    Object.assign(state, { pages: "broken" });
    reach.away = true;
    const type = { "Content-Type": "multipart/form-data; boundary=b" };
    expect((await ask("/kirjaudu", post(type), "--b\r\nrubbish")).status).toBe(400);
    const whole =
      '--b\r\nContent-Disposition: form-data; name="email"\r\n\r\nmaija@example.org\r\n--b\r\nContent-Disposition: form-data; name="constructor"\r\n\r\nx\r\n--b--\r\n';
    const { status, body } = await ask("/kirjaudu?x=1", post(type), whole);
    expect([status, body]).toEqual([503, expect.stringContaining("maija@example.org")]);
  });
});

describe("the front answers before its database is ready", () => {
  const form = '--b\r\nContent-Disposition: form-data; name="email"\r\n\r\nmaija@example.org\r\n--b--\r\n';

  it("with the copies that it has, and in words", async () => {
    const opened = { yet: true };
    const { ask, seen, shelf } = await openFront([], { isBuilt: true, isOpen: () => opened.yet });
    await shelf.stock(["/"]);
    opened.yet = false;
    expect(await ask("/?fbclid=1")).toMatchObject({ status: 200, headers: { "cache-control": "no-store" } });
    for (const [path, status] of [
      ["/tyoryhma", 503],
      ["/seminaarit/2023/ilmoittaudu", 503],
      ["/poyta", 503],
      ["/nowhere", 404],
    ] as const)
      expect((await ask(path)).status, path).toBe(status);
    const sent = await ask("/kirjaudu", post({ "Content-Type": "multipart/form-data; boundary=b" }), form);
    expect(sent).toMatchObject({ status: 503, body: expect.stringContaining("maija@example.org") });
    expect(seen.map(({ url }) => url)).toEqual(["/fi"]);
    for (const path of ["/api/health", "/icon.svg"]) expect((await ask(path)).body).toBe("page");
  });
});

describe("the front waits for no page that can't come", () => {
  it("and says so within five seconds", async () => {
    const { ask } = await openFront([], { isBuilt: true, reach: { away: true }, pages: () => {} });
    const start = performance.now();
    const answers = await Promise.all(["/seminaarit/2023/ilmoittaudu", "/poyta", "/"].map((path) => ask(path)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("the front finds nothing", () => {
  const odd = [
    "/sivut/%00",
    "/%ff",
    "/api/registrations/%ff/data",
    "/fi/../x",
    "/%2e%2e/x",
    "/?a=%00",
    `/${"x".repeat(5000)}`,
  ];
  const unknown = [
    "/sivut/zz1",
    "/sivut/%6fhjelma",
    "/seminaarit/1999",
    "/api/zz",
    "/_next/image?url=/icon.svg",
    "/_next/data/x.json",
  ];
  it.each([...odd, ...unknown])("at %s, and Next is asked for one page alone", async (path) => {
    const { seen, ask } = await openFront([], { isBuilt: true });
    await ask(path);
    expect(seen[0]?.url?.split("?")[0]).toBe("/fi/not-found");
    expect((await ask(path, { method: "POST" })).status).toBe(404);
    expect(seen).toHaveLength(1);
  });

  it("to take a form at a file", async () => {
    const { seen, ask } = await openFront([], { isBuilt: true });
    expect((await ask("/icon.svg", { method: "POST" })).status).toBe(405);
    expect(seen).toEqual([]);
  });

  it("but what is asked for with scheme and host", async () => {
    const { ask, seen } = await openFront();
    await ask("http://elsewhere.example/tyoryhma?x");
    expect(seen[0]?.url).toBe("/fi/group?x");
  });
});

describe("the front tells who sent a request", () => {
  const forged = {
    "X-Forwarded-For": "198.51.100.1, 203.0.113.9",
    "X-Forwarded-Host": "elsewhere.example",
    "X-Forwarded-Proto": "https",
    "X-Client-Address": "203.0.113.1",
  };

  it("by the connection alone, whatever the headers say", async () => {
    const { seen, ask } = await openFront();
    await ask("/", { headers: forged });
    expect(seen[0]?.headers["x-client-address"]).toBe("127.0.0.1");
    for (const name of ["for", "host", "proto"]) expect(seen[0]?.headers).not.toHaveProperty(`x-forwarded-${name}`);
  });

  it("by the last address that isn't a trusted proxy's, when a trusted proxy asks", async () => {
    const { seen, ask } = await openFront(["127.0.0.1", "203.0.113.0/24"]);
    await ask("/", { headers: forged });
    expect(seen[0]?.headers["x-client-address"]).toBe("198.51.100.1");
  });
});

describe("the front takes forms of the site alone", () => {
  it.each(["https://elsewhere.example", "null", "nonsense", "http://seminar.example.org"])(
    "not from %s",
    async (origin) => {
      const { seen, ask } = await openFront();
      const { status, body, headers } = await ask("/sv/kontakt", post({ Origin: origin }));
      expect(status).toBe(403);
      expect(body).toContain('<html lang="sv"');
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(seen).toEqual([]);
    },
  );

  it("not by a forged host, but by the one a trusted proxy was asked for", async () => {
    const headers = { Origin: "https://elsewhere.example", "X-Forwarded-Host": "elsewhere.example" };
    const alone = await openFront();
    expect((await alone.ask("/", post(headers))).status).toBe(403);
    stop();
    const behind = await openFront(["loopback"]);
    expect((await behind.ask("/", post(headers))).status).toBe(200);
  });

  it("from the host that was asked, from the public address, and without a word of where it is from", async () => {
    const { seen, ask, port } = await openFront();
    for (const origin of [`http://127.0.0.1:${port}`, "https://seminar.example.org", undefined])
      expect((await ask("/", post({ Host: `127.0.0.1:${port}`, ...(origin && { Origin: origin }) }))).status).toBe(200);
    // The front (the server before Next) sets this header to the host in the `Origin` header, because Next compares the
    // two hosts.
    expect(seen[1]?.headers["x-forwarded-host"]).toBe("seminar.example.org");
  });
});

describe("the front refuses", () => {
  it("more than a megabyte, in words, and reads it to the end so that they arrive", async () => {
    const { seen, ask } = await openFront();
    const { status, body } = await ask("/en/sign-in", { method: "POST" }, "x".repeat(2 ** 20 + 1));
    expect([status, body]).toEqual([413, expect.stringContaining("too large")]);
    expect((await ask("/en/sign-in", { method: "POST" }, "x".repeat(2 ** 20))).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  it("a body that doesn't say how long it is", async () => {
    const { ask } = await openFront();
    expect((await ask("/", post({ "Transfer-Encoding": "chunked" }), "x")).status).toBe(411);
  });

  it.each(["TRACE", "OPTIONS", "PUT", "DELETE", "PROPFIND"])("%s", async (method) => {
    const { seen, ask } = await openFront();
    const { status, headers } = await ask("/", { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
    expect(seen).toEqual([]);
  });
});
