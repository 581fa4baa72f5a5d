import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

/** A passkey by which a user signs in, under the name that they have given it. */
export type PasskeyRow = { id: string; name: string | null; createdAt: Date | null };

/** The longest name of a passkey, in characters. */
export const PASSKEY_NAME_LENGTH = 60;

/** A user's own passkeys, the newest first. */
export function loadPasskeys({ db }: { db: Db }, userId: string): Promise<PasskeyRow[]> {
  const select = { id: true, name: true, createdAt: true } as const;
  return db.passkey.findMany({ where: { userId }, orderBy: { createdAt: "desc" }, select });
}

/** A name as it is kept: one line, not too long; null when nothing is left of it. */
export function passkeyName(text: string): string | null {
  const name = text.replace(/\p{Cc}/gu, " ").trim();
  return name.slice(0, PASSKEY_NAME_LENGTH).trim() || null;
}

/** Names one of a user's own passkeys; somebody else's is not touched, nor is anything by an empty name. */
export async function renamePasskey(
  { db }: { db: Db },
  { userId, id, name }: { userId: string; id: string; name: string },
): Promise<void> {
  const kept = passkeyName(name);
  if (kept) await db.passkey.updateMany({ where: { id, userId }, data: { name: kept } });
}

/** Removes one of a user's own passkeys: nobody signs in by it any more. Somebody else's is not touched. */
export async function removePasskey(
  { db, clock }: { db: Db; clock: Clock },
  { userId, id }: { userId: string; id: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
    if (count > 0) await recordAudit(tx, { userId, action: "passkey.removed", now: clock.now() });
  });
}
