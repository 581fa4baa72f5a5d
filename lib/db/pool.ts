import { Pool, type PoolClient } from "pg";
import type { PoolUse } from "./connections";

/** In milliseconds: a server that has vanished is noticed although nothing is asked of it. */
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 30_000 };

/** A pool of connections none of which is waited for without a limit. End it with `end()`. */
export function createPool(url: string, { max, limits }: PoolUse): Pool {
  const { answer_timeout, ...known } = limits;
  const pool = new Pool({ connectionString: url, max, ...known, ...keepAlive });
  // A lost connection is replaced by the pool, and who was using it is told; without listeners it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
    giveUpInTime(client, answer_timeout);
  });
  return pool;
}

/**
 * Closes the connection when a statement isn't answered in time. The library's own `query_timeout` would leave it in the pool,
 * in the middle of a transaction: the next one to get it would write into that, and nothing would be stored.
 */
function giveUpInTime(client: PoolClient, milliseconds: number): void {
  const ask = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    const impatience = setTimeout(() => client.connection.stream.destroy(), milliseconds);
    const answered = () => clearTimeout(impatience);
    const callback = args.at(-1);
    if (typeof callback === "function") {
      const told = (...answer: unknown[]) => {
        answered();
        callback(...answer);
      };
      return ask(...args.slice(0, -1), told);
    }
    const answer = ask(...args);
    Promise.resolve(answer).then(answered, answered);
    return answer;
  }) as typeof client.query;
}
