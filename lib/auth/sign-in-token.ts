import { createHash } from "node:crypto";
import { z } from "zod";
import type { Db } from "@/lib/db/client";

/** What the database keeps of a sign-in link's secret. */
export function hashSignInToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

const linkSchema = z.object({ email: z.string() });

/** Whose sign-in link this is, while it works; looking at it doesn't use it up. Links expire by the real clock. */
export async function loadSignInLink({ db }: { db: Db }, token: string): Promise<{ email: string } | null> {
  const [link] = await db.$queryRaw<{ value: string }[]>`
    SELECT value FROM verification WHERE identifier = ${hashSignInToken(token)} AND expires_at > now()`;
  return link ? linkSchema.parse(JSON.parse(link.value)) : null;
}
