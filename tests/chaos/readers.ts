// Readers of public pages: through all that happens, each of their questions should be answered with the page.
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { seminarYear } from "./seminar";

export type Reading = { path: string; status: number; milliseconds: number; at: number };

const pages = (["home", "seminar", "group", "history", "privacy"] as const).flatMap((route) =>
  locales.map((locale) => href(route, locale, { year: seminarYear })),
);
/** What browsers bring along beside the path. */
const manners = [
  { query: "", headers: {} },
  { query: "?fbclid=chaos", headers: {} },
  { query: "", headers: { Cookie: "theme=dark" } },
];
const pause = 150;
const patience = 30_000;

/** Reads each page once, so that every instance may know it, and then all of them over and over until `isOver`. */
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

/** The status of the complete answer; 0 when there is none, or none in time. */
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
