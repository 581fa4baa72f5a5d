import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";
import { type PoolUse, poolUses } from "./connections";
import { createPool } from "./pool";

/** The database client. The functions in `lib` get it as an argument. */
export type Db = PrismaClient;
/** The database client inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;

/**
 * The time limits of a transaction, in milliseconds. They are so long that under high load a transaction waits for a
 * connection instead of failing.
 */
const transactionLimitsMs = { maxWait: 10_000, timeout: 20_000 };

/**
 * Creates a client with its own pool of connections. The pool connects to the database at the first query. A process
 * creates one client for each of its uses of the database (see `poolUses`). The caller must call `$disconnect()` when
 * the process ends.
 * @param url a `postgres://` URL
 * @param use the largest number of connections and their time limits
 */
export function createDb(url: string, use: PoolUse = poolUses.pages): Db {
  return new PrismaClient({
    adapter: new PrismaPg(createPool(url, use), { disposeExternalPool: true }),
    transactionOptions: transactionLimitsMs,
    // Errors may be logged, so they must not contain values from the database.
    errorFormat: "minimal",
  });
}
