/** Prisma: the server can't be reached, no connection is free, the transaction took too long or met another. */
const ofPrisma = /^P1\d{3}$|^P2024$|^P2028$|^P2034$/;
/** PostgreSQL's classes: connection lost, transaction to be tried again, too little room, stopped from outside. */
const ofPostgres = /^08|^40|^53|^55P03$|^57/;
const ofNetwork = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)/;

/** Whether an error of the database says nothing of what was asked: the same may succeed a moment later. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta, cause } = error as Error & { code?: unknown; meta?: { driverAdapterError?: unknown } };
  const word = String(code ?? (cause as { originalCode?: unknown } | undefined)?.originalCode ?? "");
  if (ofPrisma.test(word) || ofPostgres.test(word) || ofNetwork.test(word)) return true;
  return [meta?.driverAdapterError, cause].some(isPassing);
}
