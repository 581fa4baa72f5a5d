import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";

export type Db = PrismaClient;
/** The client inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;

/** Interactive transactions queue for a row's lock anyway: more connections only lengthen the queue. */
const poolSize = 10;

/** In milliseconds: in a rush, changes wait for their turn rather than fail. */
const patience = { maxWait: 10_000, timeout: 20_000 };

/**
 * A client with a pool of its own, connecting on first use. Make one per process and `$disconnect()` it at the end.
 * @param url a `postgres://` address
 */
export function createDb(url: string): Db {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: poolSize }),
    transactionOptions: patience,
    // Errors quote no values: they may end in a log.
    errorFormat: "minimal",
  });
}
