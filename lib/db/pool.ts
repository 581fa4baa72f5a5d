import { Pool, type PoolClient } from "pg";
import type { PoolUse } from "./connections";

/**
 * The options with which the operating system notices that a database server has disappeared, even if the connection is
 * idle.
 */
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 30_000 };

/** Creates a pool of connections in which every wait has a time limit. The caller must close the pool with `end()`. */
export function createPool(url: string, { max, limits }: PoolUse): Pool {
  const { answer_timeout, ...known } = limits;
  const pool = new Pool({ connectionString: url, max, ...known, ...keepAlive });
  // If a connection is lost, its current query fails and the pool replaces the connection. The event "error" also needs
  // a listener, because an event "error" without a listener would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
    giveUpInTime(client, answer_timeout);
  });
  return pool;
}

/**
 * Closes the connection if a statement is not answered in time. The option `query_timeout` of the library `pg` would
 * return the connection to the pool with an open transaction. Then the changes of the next user would become part of
 * that transaction and would never be committed.
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
