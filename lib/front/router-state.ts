import { z } from "zod";

const segment = z.union([z.string(), z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()])]);

const state: z.ZodType = z.lazy(() => z.tuple([segment, z.record(z.string(), state)]).rest(z.unknown()));

/** The longest accepted header, in characters. Next throws an error if the header is longer. */
const longest = 40_000;

/**
 * Checks whether Next can parse this `next-router-state-tree` header. In this header, Next's client router describes
 * the page that the browser already shows. Next throws an error if it cannot parse the header. If the header is
 * missing, Next answers with the whole page.
 */
export function isRouterState(header: string | string[] | undefined): boolean {
  if (typeof header !== "string" || header.length > longest) return false;
  try {
    return state.safeParse(JSON.parse(decodeURIComponent(header))).success;
  } catch {
    return false;
  }
}
