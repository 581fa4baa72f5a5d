import { z } from "zod";

const segment = z.union([z.string(), z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()])]);

const state: z.ZodType = z.lazy(() => z.tuple([segment, z.record(z.string(), state)]).rest(z.unknown()));

/** In characters. Next throws at a longer one. */
const longest = 40_000;

/**
 * Whether Next can read the header with which its scripts tell what the browser already shows. Next throws at one that
 * it can't read; without the header it answers with everything.
 */
export function isRouterState(header: string | string[] | undefined): boolean {
  if (typeof header !== "string" || header.length > longest) return false;
  try {
    return state.safeParse(JSON.parse(decodeURIComponent(header))).success;
  } catch {
    return false;
  }
}
