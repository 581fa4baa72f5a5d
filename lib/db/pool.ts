import { Pool } from "pg";

/** Connections beside Prisma's, for libraries that speak to PostgreSQL themselves. End it with `end()`. */
export function createPool(url: string, max: number): Pool {
  const pool = new Pool({ connectionString: url, max });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}
