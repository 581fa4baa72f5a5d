import { z } from "zod";

const segment = z.union([z.string(), z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()])]);

const state: z.ZodType = z.lazy(() => z.tuple([segment, z.record(z.string(), state)]).rest(z.unknown()));

/** In characters. Next throws at a longer one. */
const longest = 40_000;

/**
 * Whether Next can parse this `next-router-state-tree` header, in which its client router tells what the browser
 * already shows. Next throws when it can't parse it. Without the header it answers with the whole page.
 */
export function isRouterState(header: string | string[] | undefined): boolean {
  if (typeof header !== "string" || header.length > longest) return false;
  try {
    return state.safeParse(JSON.parse(decodeURIComponent(header))).success;
  } catch {
    return false;
  }
}
