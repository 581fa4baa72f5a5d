import type { Tx } from "@/lib/db/client";

/** Any number that nothing else locks. */
const usersLock = 2009;

/** Makes changes of roles and removals take turns, so that two of them can't leave the site without an administrator. */
export async function lockUsers(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${usersLock})`;
}

/** Whether somebody else than `userId` is an administrator. */
export async function hasOtherAdministrator(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { role: "administrator", id: { not: userId } } })) > 0;
}
