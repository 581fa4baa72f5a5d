import { Pool, type PoolClient } from "pg";
import type { PoolUse } from "./connections";

/** Makes the operating system notice a server that has vanished, even on idle connections. */
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 30_000 };

/** Creates a pool of connections in which every wait has a time limit. Close it with `end()`. */
export function createPool(url: string, { max, limits }: PoolUse): Pool {
  const { answer_timeout, ...known } = limits;
  const pool = new Pool({ connectionString: url, max, ...known, ...keepAlive });
  // If a connection is lost, its current query fails and the pool replaces it. An "error" event without a listener
  // would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
    giveUpInTime(client, answer_timeout);
  });
  return pool;
}

/**
 * Closes the connection when a statement isn't answered in time. The library's own `query_timeout` would return the
 * connection to the pool with an open transaction. The next user's changes would become part of that transaction and
 * never be committed.
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
