import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/** Nobody reads a form, fills it in and sends it within this time. */
export const LEAST_MS = 1_000;
/** A stamp that is older may have been taken from someone's page and used ever since. */
export const MOST_MS = 24 * 3600 * 1_000;

/** `opened` is a form's first stamp, `again` that of a form that came back to be sent once more. */
type StampKind = "opened" | "again";

/**
 * When a form was opened and which one it is, signed: travels with the form in a hidden field. A form that comes back keeps
 * its `id`, so that what is sent with one opened form can be counted (limits.ts).
 */
export function stampForm(key: string, kind: StampKind, now: Date, id: string = randomUUID()): string {
  const text = `${kind}.${now.getTime()}.${id}`;
  return `${text}.${signature(key, text).toString("base64url")}`;
}

type Stamp = { kind: string; openedAt: number; id: string };

/** What a stamp of ours says, or null. */
function readStamp(stamp: string | undefined, key: string): Stamp | null {
  const [kind = "", openedAt, id = "", mac] = (stamp ?? "").split(".");
  const given = Buffer.from(mac ?? "", "base64url");
  const right = signature(key, `${kind}.${openedAt}.${id}`);
  return given.length === right.length && timingSafeEqual(given, right)
    ? { kind, openedAt: Number(openedAt), id }
    : null;
}

/** Which opened form a stamp belongs to; undefined when it is none of ours. */
export const formOfStamp = (stamp: string | undefined, key: string): string | undefined => readStamp(stamp, key)?.id;

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
  const stamp = readStamp(form.stamp, key);
  if (!stamp) return true;
  const age = now.getTime() - stamp.openedAt;
  if (age > MOST_MS) return true;
  return stamp.kind === "opened" && (age < LEAST_MS || Boolean(form.decoy));
}

function signature(key: string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
