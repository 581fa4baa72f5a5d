import { z } from "zod";

const violationSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }) }) }),
  }),
});

/** The name of the constraint that a Prisma error reports as violated; null for other errors. */
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
 * Codes of network errors, of PostgreSQL for lost connections (08), lack of resources (53) and shutdown (57P), and of
 * Prisma: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const awayCodes =
  /^(E(CONN\w+|PIPE|NOTFOUND|AI_AGAIN|TIMEDOUT|(HOST|NET)(UNREACH|DOWN))|(08|53)\w{3}|57P0\d|P1001|P1002|P1008|P1017)$/;
const awayKinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/** Messages of the library `pg`, whose own errors have no code. */
const awayWords =
  /^(Connection terminated|timeout (expired|exceeded)|Query read timeout|Client has encountered a conn)/;

/**
 * Whether an error means that the database is away for now: it can't be reached, doesn't answer, or is out of
 * resources.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause = kindSchema.safeParse(error).data?.meta.driverAdapterError.cause;
  const code = cause?.code ?? ("code" in error ? String(error.code) : "");
  return awayCodes.test(code) || awayKinds.has(cause?.kind ?? "") || awayWords.test(error.message);
}
