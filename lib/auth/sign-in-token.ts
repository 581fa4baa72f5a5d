import { createHash } from "node:crypto";
import { z } from "zod";
import type { Db, Tx } from "@/lib/db/client";

/**
 * The longest time, in seconds, from the request for a sign-in link until its mail is sent. After this time the link
 * expires, because the user no longer waits for the mail.
 */
export const SECONDS_TO_BE_SENT = 24 * 3600;

/** The lifetime of a sign-in link after its mail has been sent, in minutes. The mail mentions this time. */
const MINUTES_TO_SIGN_IN = 30;

/** Returns the SHA-256 hash of a sign-in token, in base64url. Only this hash is stored in the database. */
export function hashSignInToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Returns the name under which the auth library stores a sign-in link. */
export const signInIdentifier = (token: string) => `magic-link:${hashSignInToken(token)}`;

const linkSchema = z.object({ email: z.string() });

/**
 * Returns the e-mail address to which the sign-in link with this token belongs. Returns null if the link is unknown,
 * used, or expired by the real time. This function only reads the link, so the link still works afterwards.
 */
export async function loadSignInLink({ db }: { db: Db }, token: string): Promise<{ email: string } | null> {
  const [link] = await db.$queryRaw<{ value: string }[]>`
    SELECT value FROM verification WHERE identifier = ${signInIdentifier(token)} AND expires_at > now()`;
  return link ? linkSchema.parse(JSON.parse(link.value)) : null;
}

/**
 * Starts the lifetime of a sign-in link (`MINUTES_TO_SIGN_IN`). The caller must call this function when the mail has
 * been sent.
 */
export async function startSignInLink(tx: Tx, token: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE verification SET expires_at = now() + make_interval(mins => ${MINUTES_TO_SIGN_IN})
    WHERE identifier = ${signInIdentifier(token)}`;
}

/**
 * Deletes all sign-in links of a user, and all passkey challenges that the user has not answered yet. The auth library
 * stores both as JSON in a text column. Therefore this function first reads all rows that contain the user's e-mail
 * address or id, and then deletes only the rows that belong to the user.
 */
export async function endSignInLinks(tx: Tx, { id, email }: { id: string; email: string }): Promise<void> {
  const named = await tx.verification.findMany({
    where: { OR: [{ value: { contains: email } }, { value: { contains: id } }] },
    select: { id: true, value: true },
  });
  const own = named.filter(({ value }) => {
    const owner = ownerSchema.safeParse(parsedJson(value)).data;
    return owner?.email === email || owner?.userData?.id === id;
  });
  await tx.verification.deleteMany({ where: { id: { in: own.map((row) => row.id) } } });
}

const ownerSchema = z.object({
  email: z.string().optional(),
  userData: z.object({ id: z.string().optional() }).optional(),
});

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
