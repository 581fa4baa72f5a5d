import type { Db } from "@/lib/db/client";

/** Ends one of a user's own sessions; somebody else's is not touched. */
export async function endSession({ db }: { db: Db }, { userId, id }: { userId: string; id: string }): Promise<void> {
  await db.session.deleteMany({ where: { id, userId } });
}

/** Ends all sessions of a user but the one in hand. */
export async function endOtherSessions(
  { db }: { db: Db },
  { userId, keptId }: { userId: string; keptId: string },
): Promise<void> {
  await db.session.deleteMany({ where: { userId, id: { not: keptId } } });
}
