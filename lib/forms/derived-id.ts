import { createHash } from "node:crypto";

/**
 * A UUID (version 8) that is always the same for the same parts. A row that a form creates gets an id from the form's
 * own id and contents, so that sending the form twice doesn't create it twice.
 */
export function derivedId(...parts: readonly unknown[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}
