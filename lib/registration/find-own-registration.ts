import type { Db } from "@/lib/db/client";
import { hashManageToken, isManageToken } from "@/lib/tokens/manage-token";

/** Returns the id of the registration that a manage link's token leads to, or null when the token is unknown. */
export async function findOwnRegistration({ db }: { db: Db }, token: string): Promise<string | null> {
  if (!isManageToken(token)) return null;
  const link = await db.manageLink.findUnique({ where: { tokenHash: hashManageToken(token) } });
  return link?.registrationId ?? null;
}
