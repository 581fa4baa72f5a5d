import { randomBytes, randomUUID } from "node:crypto";
import { Client } from "pg";
import type { Statement } from "./statements";

type Sent = string | { text: string; values?: unknown[] };

/**
 * Calls `act`, and returns the statements that it sends to the database, in the order in which the driver receives
 * them.
 */
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

/** Matches ids and e-mail addresses, alone or inside the JSON of rows. */
const tokens = /[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]+@example\.org/g;

/**
 * Returns copies of recorded statements that register another person. The keys of `replaced` are old ids and e-mail
 * addresses, and its values are the new ones. All other ids and hashes are replaced by random values; equal old values
 * get equal new values.
 */
export function forOther(statements: readonly Statement[], replaced: ReadonlyMap<string, string>): Statement[] {
  const known = new Map(replaced);
  const token = (text: string) => kept(known, text, () => (text.includes("@") ? text : randomUUID()));
  const other = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(other);
    if (value instanceof Uint8Array) return Buffer.from(bytes(known, value), "hex");
    return typeof value === "string" ? value.replace(tokens, token) : value;
  };
  return statements.map(({ text, values }) => ({ text, values: values.map(other) }));
}

function bytes(known: Map<string, string>, value: Uint8Array): string {
  return kept(known, Buffer.from(value).toString("hex"), () => randomBytes(value.length).toString("hex"));
}

function kept(known: Map<string, string>, key: string, draw: () => string): string {
  const value = known.get(key) ?? draw();
  known.set(key, value);
  return value;
}
