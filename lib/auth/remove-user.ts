import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { RoleResult } from "./change-role";
import { hasOtherAdministrator, lockUsers } from "./lock-users";
import { endSignInLinks } from "./sign-in-token";

/**
 * Removes a user: every session and passkey ends at once, and preview links that they have made stop working. What they wrote
 * and did stays, without a name.
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
