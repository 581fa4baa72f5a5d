import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/** In milliseconds. People need at least this time to read a form, fill it in and send it. */
export const LEAST_MS = 1_000;
/** In milliseconds. An older stamp may have been copied from somebody's page and used many times since. */
const MOST_MS = 24 * 3600 * 1_000;

/**
 * `opened`: the first stamp of a form. `again`: the stamp of a form that was returned to its sender, to be sent once
 * more.
 */
type StampKind = "opened" | "again";

/**
 * Returns a signed stamp for a hidden field of a form. It tells when the form was opened (`now`) and which form it is.
 * A form that is returned to its sender keeps its `id`, so that everything that is sent with one opened form can be
 * counted (limits.ts).
 */
export function stampForm(key: string, kind: StampKind, now: Date, id: string = randomUUID()): string {
  const text = `${kind}.${now.getTime()}.${id}`;
  return `${text}.${signature(key, text).toString("base64url")}`;
}

type Stamp = { kind: string; openedAt: number; id: string };

/** Reads a stamp. Returns null when the site has not signed it. */
function readStamp(stamp: string | undefined, key: string): Stamp | null {
  const [kind = "", openedAt, id = "", mac] = (stamp ?? "").split(".");
  const given = Buffer.from(mac ?? "", "base64url");
  const right = signature(key, `${kind}.${openedAt}.${id}`);
  return given.length === right.length && timingSafeEqual(given, right)
    ? { kind, openedAt: Number(openedAt), id }
    : null;
}

/** Returns the id of the opened form to which a stamp belongs, or undefined when the site has not signed the stamp. */
export const formOfStamp = (stamp: string | undefined, key: string): string | undefined => readStamp(stamp, key)?.id;

/**
 * Whether a program has probably sent the form: the stamp is not signed by the site, is too new or too old, or there is
 * a value in the `decoy` field, which people do not see. This may be a mistake, so the caller returns the form to its
 * sender with an `again` stamp. When the form is then sent once more, haste and a filled `decoy` field no longer count.
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
