import { createHash } from "node:crypto";
import { z } from "zod";
import type { Db, Tx } from "@/lib/db/client";

/**
 * In seconds: a sign-in link expires if its mail isn't sent within this time. By then its user has long stopped
 * waiting.
 */
export const SECONDS_TO_BE_SENT = 24 * 3600;

/** In minutes: the lifetime of a sign-in link after its mail has been sent. The mail states it. */
const MINUTES_TO_SIGN_IN = 30;

/** The SHA-256 hash of a sign-in token, in base64url. The database stores only this hash. */
export function hashSignInToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The name under which the auth library keeps a sign-in link. */
export const signInIdentifier = (token: string) => `magic-link:${hashSignInToken(token)}`;

const linkSchema = z.object({ email: z.string() });

/**
 * The address to which the sign-in link with this token belongs; null when the link is unknown, used or expired by the
 * real clock. Does not use the link up.
 */
export async function loadSignInLink({ db }: { db: Db }, token: string): Promise<{ email: string } | null> {
  const [link] = await db.$queryRaw<{ value: string }[]>`
    SELECT value FROM verification WHERE identifier = ${signInIdentifier(token)} AND expires_at > now()`;
  return link ? linkSchema.parse(JSON.parse(link.value)) : null;
}

/** Starts the lifetime of a sign-in link (`MINUTES_TO_SIGN_IN`). To be called when its mail has been sent. */
export async function startSignInLink(tx: Tx, token: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE verification SET expires_at = now() + make_interval(mins => ${MINUTES_TO_SIGN_IN})
    WHERE identifier = ${signInIdentifier(token)}`;
}

/**
 * Ends all sign-in links of a user and all passkey challenges that they have not answered yet. The auth library stores
 * both as JSON in a text column. So this reads all rows that contain the user's address or id, and deletes only those
 * that belong to the user.
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
