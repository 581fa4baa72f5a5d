import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/client";
import { endSignInLinks } from "./sign-in-token";

export type RoleResult = { ok: true } | { ok: false; reason: "userUnknown" | "lastAdministrator" };

/**
 * Changes the role of a user. The new role applies from the user's next request. Refuses to change the role of the last
 * administrator.
 */
export function changeRole(
  { db, clock }: { db: Db; clock: Clock },
  { userId, role, changedById }: { userId: string; role: Role; changedById: string },
): Promise<RoleResult> {
  return db.$transaction(async (tx) => {
    await lockUsers(tx);
    if (!(await tx.user.findUnique({ where: { id: userId } }))) return { ok: false, reason: "userUnknown" };
    if (role !== "administrator" && !(await hasOtherAdministrator(tx, userId)))
      return { ok: false, reason: "lastAdministrator" };
    await tx.user.update({ where: { id: userId }, data: { role } });
    await recordAudit(tx, { userId: changedById, action: `user.${role}`, subject: userId, now: clock.now() });
    return { ok: true };
  });
}

/** The key of the advisory lock for changes of users. The key can be any number that no other advisory lock uses. */
const usersLock = 2009;

/**
 * Locks the changes of users: other transactions that call this function wait until the transaction `tx` ends. Every
 * function that changes a role or removes a user must call this function first. Otherwise two changes at the same time
 * could leave the site without an administrator.
 */
async function lockUsers(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${usersLock})`;
}

async function hasOtherAdministrator(tx: Tx, userId: string): Promise<boolean> {
  return (await tx.user.count({ where: { role: "administrator", id: { not: userId } } })) > 0;
}

/**
 * Removes a user. The user's sessions, passkeys, sign-in links and preview links end immediately. The revisions (saved
 * versions of documents) and the audit entries of the user are kept, but without the name. Refuses to remove the last
 * administrator.
 */
export function removeUser(
  { db, clock }: { db: Db; clock: Clock },
  { userId, removedById }: { userId: string; removedById: string },
): Promise<RoleResult> {
  return db.$transaction(async (tx) => {
    await lockUsers(tx);
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user) return { ok: false, reason: "userUnknown" };
    if (!(await hasOtherAdministrator(tx, userId))) return { ok: false, reason: "lastAdministrator" };
    await endSignInLinks(tx, user);
    await tx.user.delete({ where: { id: userId } });
    await recordAudit(tx, { userId: removedById, action: "user.removed", subject: userId, now: clock.now() });
    return { ok: true };
  });
}
