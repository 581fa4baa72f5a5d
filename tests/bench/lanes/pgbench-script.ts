import { escapeLiteral } from "pg";
import type { Statement } from "./statements";

/**
 * Returns a script for pgbench, PostgreSQL's benchmark program. The script runs the statement `read`, and then a
 * statement that stores a registration. `one` and `other` are two examples of this second statement, for two different
 * registrations. If a value differs between the two examples, the script computes it from a random number, so that it
 * is different in each run. All other values are the same in each run.
 */
export function pgbenchScript(read: Statement, [one, other]: [Statement, Statement]): string {
  const drawn = one.values.map((value, index) =>
    isSame(value, other.values[index]) ? literal(value) : madeOfNumber(value, one.values.indexOf(value)),
  );
  const fixed = read.values.map(literal);
  return [
    "\\set n random(1, 9000000000000000)",
    `${oneLine(fill(read.text, fixed))};`,
    `${oneLine(fill(one.text, drawn))};`,
  ].join("\n");
}

const fill = (text: string, values: string[]) => text.replace(/\$(\d+)/g, (_, number) => values[number - 1] ?? "");
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function literal(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  return escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}

/**
 * Returns an SQL expression that computes a value from the random number. `place` is the index at which the value first
 * occurs among the values of the statement. If a value occurs twice, `place` is the same, so the two computed values
 * are equal too.
 */
function madeOfNumber(value: unknown, place: number): string {
  const text = `('${place}-' || (:n)::text)`;
  if (value instanceof Uint8Array) return `sha256(${text}::bytea)`;
  return /^[0-9a-f-]{36}$/.test(String(value)) ? `(md5(${text})::uuid)` : `(${text} || '@example.org')`;
}
