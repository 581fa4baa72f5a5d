import { createHmac, timingSafeEqual } from "node:crypto";

/** Nobody reads a form, fills it in and sends it within this time. */
export const LEAST_MS = 1_000;
/** A stamp that is older may have been taken from someone's page and used ever since. */
const MOST_MS = 24 * 3600 * 1_000;

/** `opened` is a form's first stamp, `again` that of a form that came back to be sent once more. */
type StampKind = "opened" | "again";

/** When a form was opened, signed: travels with the form in a hidden field. */
export function stampForm(key: string, kind: StampKind, now: Date): string {
  const text = `${kind}.${now.getTime()}`;
  return `${text}.${signature(key, text).toString("base64url")}`;
}

/**
 * Whether a sent form has what only programs send: something in the field that people don't see, or no stamp of ours,
 * or one that is too young or too old. It may be a mistake, so the form then comes back and is taken
 * when it is sent once more: an `again` stamp excuses haste and a filled field.
 */
export function looksLikeProgram(
  form: { stamp: string | undefined; decoy: string | undefined },
  key: string,
  now: Date,
): boolean {
  const [kind, openedAt, mac] = (form.stamp ?? "").split(".");
  const given = Buffer.from(mac ?? "", "base64url");
  const right = signature(key, `${kind}.${openedAt}`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return true;
  const age = now.getTime() - Number(openedAt);
  if (age > MOST_MS) return true;
  return kind === "opened" && (age < LEAST_MS || Boolean(form.decoy));
}

function signature(key: string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
