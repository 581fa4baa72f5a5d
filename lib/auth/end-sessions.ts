import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

type Deps = { db: Db; clock: Clock };

/** Ends one session of the user. Does nothing if the session belongs to another user. */
export async function endSession(deps: Deps, { userId, id }: { userId: string; id: string }): Promise<void> {
  await endSessions(deps, userId, { id });
}

/** Ends all sessions of a user except the session with the id `keptId`, which the user is using now. */
export async function endOtherSessions(
  deps: Deps,
  { userId, keptId }: { userId: string; keptId: string },
): Promise<void> {
  await endSessions(deps, userId, { id: { not: keptId } });
}

async function endSessions({ db, clock }: Deps, userId: string, which: Prisma.SessionWhereInput): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { ...which, userId } });
    if (count > 0) await recordAudit(tx, { userId, action: "session.ended", now: clock.now() });
  });
}
