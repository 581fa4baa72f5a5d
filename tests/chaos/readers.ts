// Readers of public pages. Whatever happens to the site, each of their requests should be answered with the page.
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { seminarYear } from "./seminar";

export type Reading = { path: string; status: number; milliseconds: number; at: number };

/** The paths that are read. */
export const pages: readonly string[] = (["home", "seminar", "group", "history", "privacy"] as const).flatMap((route) =>
  locales.map((locale) => href(route, locale, { year: seminarYear })),
);
/** What a browser may send with the path: the site must answer all of these alike. */
const manners = [
  { query: "", headers: {} },
  { query: "?fbclid=chaos", headers: {} },
  { query: "", headers: { Cookie: "theme=dark" } },
];
const pause = 150;
const patience = 30_000;

/** Reads all pages in turn, again and again until `isOver`, and reports each answer to `onRead`. */
export async function read(siteUrl: string, isOver: () => boolean, onRead: (reading: Reading) => void): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const path = String(pages[turn % pages.length]);
    const manner = manners[turn % manners.length];
    const at = Date.now();
    const start = performance.now();
    const status = await statusOf(`${siteUrl}${path}${manner?.query}`, manner?.headers ?? {});
    onRead({ path, status, milliseconds: performance.now() - start, at });
    await sleep(pause);
  }
}

/** The status of the answer; 0 when it is not complete, or does not come in time. */
function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const asked = get(url, { headers, signal: AbortSignal.timeout(patience) }, (answer) =>
      answer
        .resume()
        .on("end", () => resolve(answer.statusCode ?? 0))
        .on("error", () => resolve(0)),
    );
    asked.on("error", () => resolve(0));
  });
}
