import { randomBytes, randomUUID } from "node:crypto";
import { Client } from "pg";
import type { Statement } from "./statements";

type Sent = string | { text: string; values?: unknown[] };

/** The statements that `act` sends to the database, in order, as they reach the driver. */
export async function recordStatements(act: () => Promise<unknown>): Promise<Statement[]> {
  const { prototype } = Client;
  const statements: Statement[] = [];
  const query = prototype.query as (sent: Sent, values?: unknown[], ...rest: unknown[]) => unknown;
  const recording: typeof query = function (this: Client, sent, values, ...rest) {
    const text = typeof sent === "string" ? sent : sent.text;
    const given = Array.isArray(values) ? values : typeof sent === "string" ? [] : (sent.values ?? []);
    statements.push({ text, values: given });
    return query.call(this, sent, values, ...rest);
  };
  Object.assign(prototype, { query: recording });
  try {
    await act();
  } finally {
    Object.assign(prototype, { query });
  }
  return statements;
}

/**
 * Recorded statements for another case: the values in `replaced` become the other case's, and what was drawn (ids, hashes)
 * is drawn anew, the same wherever it occurs.
 */
export function forOther(statements: readonly Statement[], replaced: ReadonlyMap<unknown, unknown>): Statement[] {
  const known = new Map(replaced);
  const other = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(other);
    const key = value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
    if (!known.has(key)) known.set(key, drawnAnew(value));
    return known.get(key);
  };
  return statements.map(({ text, values }) => ({ text, values: values.map(other) }));
}

function drawnAnew(value: unknown): unknown {
  if (value instanceof Uint8Array) return randomBytes(value.length);
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(String(value)) ? randomUUID() : value;
}
