import { z } from "zod";

const violationSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }) }) }),
  }),
});

/** The name of the constraint that a statement violated, or null when the error is another one. */
export function violatedConstraint(error: unknown): string | null {
  const violation = violationSchema.safeParse(error);
  return violation.success ? violation.data.meta.driverAdapterError.cause.constraint.index : null;
}

const kindSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ kind: z.string(), code: z.string().optional() }) }),
  }),
});

/** Errors of the network, PostgreSQL's for lost connections (08), missing resources (53) and stopping (57P), and Prisma's. */
const awayCodes =
  /^(E(CONN\w+|PIPE|NOTFOUND|AI_AGAIN|TIMEDOUT|(HOST|NET)(UNREACH|DOWN))|(08|53)\w{3}|57P0\d|P1001|P1002|P1008|P1017)$/;
const awayKinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/** Words of the library `pg`, whose errors of its own have no code. */
const awayWords =
  /^(Connection terminated|timeout (expired|exceeded)|Query read timeout|Client has encountered a conn)/;

/** Whether an error says that the database is away for now: it is not there, doesn't answer, or can't do its work. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause = kindSchema.safeParse(error).data?.meta.driverAdapterError.cause;
  const code = cause?.code ?? ("code" in error ? String(error.code) : "");
  return awayCodes.test(code) || awayKinds.has(cause?.kind ?? "") || awayWords.test(error.message);
}
