/**
 * Prisma's codes: server unreachable (P1…), no free connection (P2024), transaction too long (P2028), conflict (P2034).
 */
const ofPrisma = /^P1\d{3}$|^P2024$|^P2028$|^P2034$/;
/**
 * PostgreSQL's codes: connection lost (08), transaction rolled back by a conflict (40), lack of resources (53), lock
 * not available (55P03), interrupted by an operator (57).
 */
const ofPostgres = /^08|^40|^53|^55P03$|^57/;
const ofNetwork = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)/;

/** Whether a database error is temporary: the same statement may succeed a moment later. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta, cause } = error as Error & { code?: unknown; meta?: { driverAdapterError?: unknown } };
  const word = String(code ?? (cause as { originalCode?: unknown } | undefined)?.originalCode ?? "");
  if (ofPrisma.test(word) || ofPostgres.test(word) || ofNetwork.test(word)) return true;
  return [meta?.driverAdapterError, cause].some(isPassing);
}
