// Simulates readers of public pages. Even during the troubles that the chaos run causes, the site should answer each of
// their requests with the page.
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { seminarYear } from "./seminar";

/**
 * The result of a request. A number is the HTTP status. "broken off" means that the answer ended too early, because its
 * instance was killed. "none" means that no answer came in time.
 */
type Got = number | "broken off" | "none";

export type Reading = { path: string; got: Got; milliseconds: number; at: number };

/** The paths that the readers request. */
export const pages: readonly string[] = (["home", "seminar", "group", "history", "privacy"] as const).flatMap((route) =>
  locales.map((locale) => href(route, locale, { year: seminarYear })),
);
/** Different ways in which a browser may request the same page. The site must answer all of them with the same page. */
const manners = [
  { query: "", headers: {} },
  { query: "?fbclid=chaos", headers: {} },
  { query: "", headers: { Cookie: "theme=dark" } },
];
const pause = 150;
const patience = 30_000;

/** Requests all pages in turn until `isOver` returns true, and calls `onRead` with each result. */
export async function read(siteUrl: string, isOver: () => boolean, onRead: (reading: Reading) => void): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const path = String(pages[turn % pages.length]);
    const manner = manners[turn % manners.length];
    const at = Date.now();
    const start = performance.now();
    const got = await ask(`${siteUrl}${path}${manner?.query}`, manner?.headers ?? {});
    onRead({ path, got, milliseconds: performance.now() - start, at });
    await sleep(pause);
  }
}

function ask(url: string, headers: Record<string, string>): Promise<Got> {
  return new Promise((resolve) => {
    const asked = get(url, { headers, signal: AbortSignal.timeout(patience) }, (answer) =>
      answer
        .resume()
        .on("end", () => resolve(answer.statusCode ?? "none"))
        .on("error", ({ name }) => resolve(name === "AbortError" ? "none" : "broken off")),
    );
    asked.on("error", () => resolve("none"));
  });
}
