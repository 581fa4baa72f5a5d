import type { Tx } from "@/lib/db/client";

/** The key of the advisory lock. It can be any number that no other lock uses. */
const usersLock = 2009;

/**
 * Locks the users until the transaction ends. Role changes and removals must call it, or two concurrent ones could
 * leave the site without an administrator.
 */
export async function lockUsers(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${usersLock})`;
}

/** Whether there is an administrator other than `userId`. */
export async function hasOtherAdministrator(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { role: "administrator", id: { not: userId } } })) > 0;
}
