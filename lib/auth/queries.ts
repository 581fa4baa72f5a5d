import type { Db } from "@/lib/db/client";
import type { Prisma, Role } from "@/lib/db/generated/client";

/** Someone who can sign in. */
export type UserRow = { id: string; name: string; email: string; role: Role; lastSignIn: Date | null };

/** Everyone who can sign in, by name. */
export async function loadUsers({ db }: { db: Db }): Promise<UserRow[]> {
  const sessions = { orderBy: { createdAt: "desc" }, take: 1, select: { createdAt: true } } as const;
  const select = { id: true, name: true, email: true, role: true, sessions } satisfies Prisma.UserSelect;
  const users = await db.user.findMany({ orderBy: { name: "asc" }, select });
  return users.map(({ sessions: [newest], ...user }) => ({ ...user, lastSignIn: newest?.createdAt ?? null }));
}

/** A browser in which a user has signed in. */
export type SessionRow = { id: string; createdAt: Date; userAgent: string | null };

/** A user's own sessions that are still good, the newest first. */
export function loadSessions(
  { db }: { db: Db },
  { userId, now }: { userId: string; now: Date },
): Promise<SessionRow[]> {
  return db.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true, userAgent: true },
  });
}

/** Ends one of a user's own sessions; somebody else's is not touched. */
export async function endSession({ db }: { db: Db }, { userId, id }: { userId: string; id: string }): Promise<void> {
  await db.session.deleteMany({ where: { id, userId } });
}

/** What was done at the desk, the newest first. `subject` is an id or a year, never a participant. */
export type AuditRow = { id: string; at: Date; action: string; subject: string | null; userName: string | null };

/** The newest `limit` entries of the log of who did what. */
export async function loadAudit({ db }: { db: Db }, limit: number): Promise<AuditRow[]> {
  const entries = await db.auditEntry.findMany({
    orderBy: { at: "desc" },
    take: limit,
    include: { user: { select: { name: true } } },
  });
  return entries.map(({ user, id, at, action, subject }) => ({
    id,
    at,
    action,
    subject,
    userName: user?.name ?? null,
  }));
}
