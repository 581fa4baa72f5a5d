import { createHash } from "node:crypto";
import { z } from "zod";
import type { Db, Tx } from "@/lib/db/client";

/** How long a link waits for its mail to be sent, in seconds: one that is sent later than that was given up long ago. */
export const SECONDS_TO_BE_SENT = 24 * 3600;

/** How long a link works once its mail has been sent, in minutes; the mail says so. */
export const MINUTES_TO_SIGN_IN = 30;

/** What the database keeps of a sign-in link's secret. */
export function hashSignInToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The name under which the auth library keeps a sign-in link. */
export const signInIdentifier = (token: string) => `magic-link:${hashSignInToken(token)}`;

const linkSchema = z.object({ email: z.string() });

/** Whose sign-in link this is, while it works; looking at it doesn't use it up. Links expire by the real clock. */
export async function loadSignInLink({ db }: { db: Db }, token: string): Promise<{ email: string } | null> {
  const [link] = await db.$queryRaw<{ value: string }[]>`
    SELECT value FROM verification WHERE identifier = ${signInIdentifier(token)} AND expires_at > now()`;
  return link ? linkSchema.parse(JSON.parse(link.value)) : null;
}

/** Lets a link's time begin, since its mail has been sent. */
export async function startSignInLink(tx: Tx, token: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE verification SET expires_at = now() + make_interval(mins => ${MINUTES_TO_SIGN_IN})
    WHERE identifier = ${signInIdentifier(token)}`;
}

/**
 * Ends all sign-in links of one user, and what the user's browser was asked to sign for a passkey. The auth library keeps both as
 * JSON in a column, so the rows that name the user anywhere are read, and only those that are the user's are deleted.
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
