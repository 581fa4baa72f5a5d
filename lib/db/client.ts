import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";
import { type PoolUse, poolUses } from "./connections";
import { createPool } from "./pool";

export type Db = PrismaClient;
/** The client inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;

/** In milliseconds: in a rush, changes wait for their turn rather than fail. */
const patience = { maxWait: 10_000, timeout: 20_000 };

/**
 * A client with a pool of its own, connecting on first use. Make one per process and `$disconnect()` it at the end.
 * @param url a `postgres://` address
 */
export function createDb(url: string, use: PoolUse = poolUses.pages): Db {
  return new PrismaClient({
    adapter: new PrismaPg(createPool(url, use), { disposeExternalPool: true }),
    transactionOptions: patience,
    // Errors quote no values: they may end in a log.
    errorFormat: "minimal",
  });
}
