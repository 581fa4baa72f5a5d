import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/client";
import { hasOtherAdministrator, lockUsers } from "./lock-users";

export type RoleResult = { ok: true } | { ok: false; reason: "userUnknown" | "lastAdministrator" };

/**
 * Changes the role of a user, effective from their next request. Refuses to change the role of the last administrator.
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
