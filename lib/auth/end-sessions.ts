import type { Db } from "@/lib/db/client";

/** Ends one session of the user. Does nothing if the session belongs to another user. */
export async function endSession({ db }: { db: Db }, { userId, id }: { userId: string; id: string }): Promise<void> {
  await db.session.deleteMany({ where: { id, userId } });
}

/** Ends all sessions of a user except the session with the id `keptId`, which the user is using now. */
export async function endOtherSessions(
  { db }: { db: Db },
  { userId, keptId }: { userId: string; keptId: string },
): Promise<void> {
  await db.session.deleteMany({ where: { userId, id: { not: keptId } } });
}
