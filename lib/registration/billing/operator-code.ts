import type { FieldRead } from "@/lib/forms/read-fields";
import { bare } from "./business-id";
import { operators } from "./operators";

/**
 * Reads an operator's code and returns it in capitals without spaces. The name of a known operator is replaced by its
 * code.
 */
export function readOperatorCode(text: string): FieldRead<string> {
  const written = bare(text);
  const known = operators.find(({ name }) => bare(name) === written);
  if (known) return { ok: true, value: known.code };
  return /^[0-9A-Z]{6,20}$/.test(written) ? { ok: true, value: written } : { ok: false, problem: "operatorMalformed" };
}
