import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { RoleResult } from "./change-role";
import { hasOtherAdministrator, lockUsers } from "./lock-users";
import { endSignInLinks } from "./sign-in-token";

/**
 * Removes a user. Their sessions, passkeys, sign-in links and preview links end at once. Their revisions and audit
 * entries stay, but without their name. Refuses to remove the last administrator.
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
