import { createHash } from "node:crypto";

/**
 * A UUID (version 8) that the same parts always give. What a form makes is given one made of the form's own id and what it
 * says: sent again, it finds that already made.
 */
export function derivedId(...parts: readonly unknown[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}
