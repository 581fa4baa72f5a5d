import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";
import { type PoolUse, poolUses } from "./connections";
import { createPool } from "./pool";

/** The database client that domain code takes as an argument. */
export type Db = PrismaClient;
/** The client inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;

/** In milliseconds. Long enough that under high load transactions wait for a connection instead of failing. */
const transactionLimitsMs = { maxWait: 10_000, timeout: 20_000 };

/**
 * Creates a client with its own pool, which connects on first use. Create one for each process and use of the pool, and
 * call `$disconnect()` at the end.
 * @param url a `postgres://` URL
 * @param use the size and time limits of the pool
 */
export function createDb(url: string, use: PoolUse = poolUses.pages): Db {
  return new PrismaClient({
    adapter: new PrismaPg(createPool(url, use), { disposeExternalPool: true }),
    transactionOptions: transactionLimitsMs,
    // Errors may be logged, so they must not quote values.
    errorFormat: "minimal",
  });
}
