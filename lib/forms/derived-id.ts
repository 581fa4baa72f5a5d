import { createHash } from "node:crypto";

/**
 * Computes a UUID (version 8) from `parts`. Equal parts always give the same UUID. A row that a form creates gets such
 * an id, computed from the form's own id and contents, so that sending the form twice does not create the row twice.
 */
export function derivedId(...parts: readonly unknown[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}
