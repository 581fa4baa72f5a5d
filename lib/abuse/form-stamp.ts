import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/** The shortest time, in milliseconds, in which a person can read a form, fill it in and send it. */
export const LEAST_MS = 1_000;
/**
 * The longest time, in milliseconds, for which a stamp is accepted. An older stamp may have been copied from a form and
 * used many times since.
 */
const MOST_MS = 24 * 3600 * 1_000;

/**
 * The situation in which a stamp is made (see `stampForm`). `opened`: a person has just opened the form. `again`: the
 * site has returned the form to its sender, who may send it again.
 */
type StampKind = "opened" | "again";

/**
 * Returns a stamp: a signed text for a hidden field of a form. The stamp contains the time `now`, at which the form is
 * shown, and the id of the form. If the form is returned to the sender, the caller must pass the form's earlier `id`.
 * The site can then count how many times one opened form is sent (limits.ts).
 */
export function stampForm(key: string, kind: StampKind, now: Date, id: string = randomUUID()): string {
  const text = `${kind}.${now.getTime()}.${id}`;
  return `${text}.${signature(key, text).toString("base64url")}`;
}

type Stamp = { kind: string; openedAt: number; id: string };

/** Reads a stamp. Returns null if the site has not signed the stamp. */
function readStamp(stamp: string | undefined, key: string): Stamp | null {
  const [kind = "", openedAt, id = "", mac] = (stamp ?? "").split(".");
  const given = Buffer.from(mac ?? "", "base64url");
  const right = signature(key, `${kind}.${openedAt}.${id}`);
  return given.length === right.length && timingSafeEqual(given, right)
    ? { kind, openedAt: Number(openedAt), id }
    : null;
}

/** Returns the form's id from a stamp, or undefined if the site has not signed the stamp. */
export const formOfStamp = (stamp: string | undefined, key: string): string | undefined => readStamp(stamp, key)?.id;

/**
 * Checks whether the form was probably sent by a program and not by a person. The result is true if the site has not
 * signed the stamp, or if the stamp is older than `MOST_MS`. For an `opened` stamp, the result is also true if the
 * stamp is newer than `LEAST_MS`, or if the `decoy` field, which people cannot see, has a value. The check can be
 * wrong, so the caller must then return the form to the sender with an `again` stamp. A form with an `again` stamp may
 * be sent at once, and its `decoy` field may have a value.
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
