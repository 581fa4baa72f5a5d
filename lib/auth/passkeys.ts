import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

/** A passkey with the name that its user gave it. */
export type PasskeyRow = { id: string; name: string | null; createdAt: Date | null };

const PASSKEY_NAME_LENGTH = 60;

export function loadPasskeys({ db }: { db: Db }, userId: string): Promise<PasskeyRow[]> {
  const select = { id: true, name: true, createdAt: true } as const;
  return db.passkey.findMany({ where: { userId }, orderBy: { createdAt: "desc" }, select });
}

/**
 * Returns the name of a passkey in the form in which it is stored: on one line and not longer than
 * `PASSKEY_NAME_LENGTH`. Returns null if the name is empty.
 */
export function passkeyName(text: string): string | null {
  const name = text.replace(/\p{Cc}/gu, " ").trim();
  return name.slice(0, PASSKEY_NAME_LENGTH).trim() || null;
}

/** Renames a passkey of the user. Does nothing if the name is empty or the passkey belongs to another user. */
export async function renamePasskey(
  { db }: { db: Db },
  { userId, id, name }: { userId: string; id: string; name: string },
): Promise<void> {
  const kept = passkeyName(name);
  if (kept) await db.passkey.updateMany({ where: { id, userId }, data: { name: kept } });
}

/**
 * Removes a passkey of the user. After that the passkey cannot be used to sign in. Does nothing if the passkey belongs
 * to another user.
 */
export async function removePasskey(
  { db, clock }: { db: Db; clock: Clock },
  { userId, id }: { userId: string; id: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
    if (count > 0) await recordAudit(tx, { userId, action: "passkey.removed", now: clock.now() });
  });
}
