import { escapeLiteral } from "pg";
import type { Statement } from "./statements";

/**
 * Returns the statements as a script for pgbench, which has no parameters but can draw a random number. Values that
 * differ between the two registrations are computed from that number; all other values are literals.
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
 * Returns an SQL expression that computes a value from the random number. `place` is the position at which the value
 * first occurs in the statement, so that equal values stay equal.
 */
function madeOfNumber(value: unknown, place: number): string {
  const text = `('${place}-' || (:n)::text)`;
  if (value instanceof Uint8Array) return `sha256(${text}::bytea)`;
  return /^[0-9a-f-]{36}$/.test(String(value)) ? `(md5(${text})::uuid)` : `(${text} || '@example.org')`;
}
