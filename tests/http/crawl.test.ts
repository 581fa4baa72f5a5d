import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { endPreviewLink, loadPreviewLinks, makePreviewLink } from "@/lib/preview/preview-links";
import { freePort } from "@/tests/support/free-port";
import { hidden, hideWords } from "@/tests/support/hidden-words";
import { type OwnSite, prepareOwnSite } from "@/tests/support/own-site";

let base: string;
let own: OwnSite;
let secretIds: string[];
beforeAll(async () => {
  own = await prepareOwnSite(await freePort(), "smtp://127.0.0.1:9");
  secretIds = await hideWords(own.db);
  base = (await own.start()).url;
});
afterAll(() => own.stop());

const ask = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { redirect: "manual", headers });

const everyWord = () => [...hidden.drafts, ...hidden.never, ...secretIds];
const slugs = (word: string) => ({ fi: word, sv: word, en: word });

/** Returns URLs that a stranger may try. The stranger knows how web sites of this kind are built. */
const guesses = () => [
  "/robots.txt",
  "/sitemap.xml",
  ...hidden.never.map((word) => href("page", "fi", { slug: slugs(word) })),
  ...["/api/pictures", "/api/preview", "/api/draft", "/api/search?q=luonnos", "/.next/prerender-manifest.json"],
  ...secretIds.flatMap((id) => [
    `/api/pictures/${id}`,
    href("editPage", "fi", { id }),
    href("revisions", "fi", { id }),
  ]),
  ...locales.flatMap((locale) => [
    href("home", locale),
    href("pages", locale),
    href("preview", locale),
    href("previewLink", locale, { token: "x".repeat(43) }),
    href("seminar", locale, { year: 2026 }),
    `/api/feed?lang=${locale}`,
    `/api/calendar?lang=${locale}`,
    ...[2023, 2026].flatMap((year) => [`/api/seminars/${year}/slip?lang=${locale}`, `/api/seminars/${year}/calendar`]),
    ...hidden.drafts.map((word) => href("page", locale, { slug: slugs(word) })),
  ]),
];

/**
 * Returns every path of the site that occurs in `body`: the links, the pictures, and the URLs for search engines and
 * programs.
 */
function addressesIn(body: string): string[] {
  const found = body.matchAll(/(?<=["'=\s>(,])(?:https?:\/\/localhost:\d+)?\/[^\s"'<>\\),]*/g);
  return [...found]
    .map(([address]) => address.replaceAll("&amp;", "&").split("#")[0] ?? "")
    .filter((address) => address.startsWith("/") || address.startsWith(base))
    .map((address) => address.replace(base, "") || "/")
    .filter((path) => !path.startsWith("//") && !/^\/_next\/.*\.(js|css|woff2)$/.test(path));
}

/** The number of pages that are requested at once. */
const AT_ONCE = 8;

async function read(path: string): Promise<string> {
  const answer = await ask(path);
  const body = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  return `${JSON.stringify([...answer.headers])}\n${body}`;
}

/**
 * Requests all guessed URLs, and then all URLs that the answers contain, until there are no new ones. Returns the
 * headers and body of each answer as text, by path.
 */
async function crawl(): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  const waiting = new Set(guesses());
  while (waiting.size > 0) {
    const paths = [...waiting].slice(0, AT_ONCE);
    const answers = await Promise.all(paths.map((path) => read(path)));
    for (const [index, path] of paths.entries()) bodies.set(path, answers[index] ?? "");
    for (const path of paths) waiting.delete(path);
    for (const path of answers.flatMap(addressesIn)) if (!bodies.has(path)) waiting.add(path);
  }
  return bodies;
}

/**
 * Searches the answers for `words`. Returns each word that was found, with the path of the answer that contains it. A
 * word that is part of the requested path does not count, because the answer may repeat the path.
 */
const findings = (bodies: Map<string, string>, words: string[]) =>
  [...bodies].flatMap(([path, body]) =>
    words.filter((word) => !path.includes(word) && body.includes(word)).map((word) => `${word} at ${path}`),
  );

// These tests share one site, so they run one after another.
describe.sequential("what is hidden", () => {
  test("a stranger finds nothing that is not public, wherever one looks", async () => {
    const bodies = await crawl();
    expect(bodies.size).toBeGreaterThan(120);
    expect([...bodies.values()].join("")).toContain("Julkinen sivu");
    expect(findings(bodies, everyWord())).toEqual([]);
  });

  test("cookies that nobody gave show nothing either", async () => {
    const paths = [
      href("home", "fi"),
      href("privacy", "fi"),
      href("group", "fi"),
      href("seminar", "fi", { year: 2023 }),
    ];
    for (const cookie of [
      "preview=own",
      `preview=${"x".repeat(43)}`,
      "__prerender_bypass=1",
      "preview=own; preview=own",
    ])
      for (const path of paths) {
        const answer = await ask(path, { Cookie: cookie });
        expect(findings(new Map([[path, await answer.text()]]), everyWord()), `${cookie} ${path}`).toEqual([]);
      }
  });

  test("a link shows the drafts to who has it until it ends, and to nobody else meanwhile", async () => {
    const deps = { db: own.db, clock: clockFrom(new Date("2023-09-04T09:00:00+03:00")) };
    const { id: userId } = await own.db.user.findFirstOrThrow({ where: { role: "editor" } });
    const token = await makePreviewLink(deps, { userId, days: 1 });
    const Cookie = `preview=${token}`;
    const paths = [
      href("home", "fi"),
      href("group", "fi"),
      href("privacy", "fi"),
      href("seminar", "fi", { year: 2023 }),
      ...["uusisivu", "ajastettu", "luonnosteksti"].map((word) => href("page", "fi", { slug: slugs(word) })),
    ];
    const seen: string[] = [];
    for (const path of paths) {
      const preview = await ask(path, { Cookie });
      expect(preview.headers.get("cache-control")).toContain("no-store");
      expect(preview.headers.get("x-robots-tag")).toBe("noindex, nofollow");
      seen.push(await preview.text());
      const stranger = await (await ask(path)).text();
      expect(findings(new Map([[path, stranger]]), hidden.drafts), path).toEqual([]);
    }
    for (const word of hidden.drafts) expect(seen.join(""), word).toContain(word);
    for (const word of hidden.never) expect(seen.join(""), word).not.toContain(word);

    const [link] = await loadPreviewLinks(deps);
    await endPreviewLink(deps, { id: link?.id ?? "", userId });
    for (const path of paths)
      for (const headers of [{ Cookie }, {}] as Record<string, string>[]) {
        const after = await (await ask(path, headers)).text();
        expect(findings(new Map([[path, after]]), hidden.drafts), path).toEqual([]);
      }
  });
});
