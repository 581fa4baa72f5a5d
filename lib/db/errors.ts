import { z } from "zod";

const violationSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }) }) }),
  }),
});

/**
 * Returns the name of the violated constraint if `error` is Prisma's error about a constraint; null for other errors.
 */
export function violatedConstraint(error: unknown): string | null {
  const violation = violationSchema.safeParse(error);
  return violation.success ? violation.data.meta.driverAdapterError.cause.constraint.index : null;
}

const kindSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ kind: z.string(), code: z.string().optional() }) }),
  }),
});

/**
 * Matches codes that mean that the database is unavailable: network errors; PostgreSQL's codes for lost connections
 * (08), lack of resources (53) and shutdown (57P); and Prisma's codes. See
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const awayCodes =
  /^(E(CONN\w+|PIPE|NOTFOUND|AI_AGAIN|TIMEDOUT|(HOST|NET)(UNREACH|DOWN))|(08|53)\w{3}|57P0\d|P1001|P1002|P1008|P1017)$/;
const awayKinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/** Matches error messages of the library `pg`, because its errors have no code. */
const awayWords =
  /^(Connection terminated|timeout (expired|exceeded)|Query read timeout|Client has encountered a conn)/;

/**
 * Checks whether an error means that the database is temporarily unavailable: it cannot be reached, does not answer, or
 * lacks resources.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause = kindSchema.safeParse(error).data?.meta.driverAdapterError.cause;
  const code = cause?.code ?? ("code" in error ? String(error.code) : "");
  return awayCodes.test(code) || awayKinds.has(cause?.kind ?? "") || awayWords.test(error.message);
}

/**
 * Matches Prisma's codes for temporary errors: server unreachable (P1…), no free connection (P2024), transaction too
 * long (P2028), conflict (P2034).
 */
const ofPrisma = /^P1\d{3}$|^P2024$|^P2028$|^P2034$/;
/**
 * Matches PostgreSQL's codes for temporary errors: connection lost (08), transaction rolled back because of a conflict
 * (40), lack of resources (53), lock not available (55P03), interrupted by an operator (57).
 */
const ofPostgres = /^08|^40|^53|^55P03$|^57/;
const ofNetwork = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)/;

/** Checks whether a database error is temporary, so that the same statement may succeed a moment later. */
export function isTemporary(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta, cause } = error as Error & { code?: unknown; meta?: { driverAdapterError?: unknown } };
  const word = String(code ?? (cause as { originalCode?: unknown } | undefined)?.originalCode ?? "");
  if (ofPrisma.test(word) || ofPostgres.test(word) || ofNetwork.test(word)) return true;
  return [meta?.driverAdapterError, cause].some(isTemporary);
}
