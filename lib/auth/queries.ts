import type { Db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/client";

type UserHead = { id: string; name: string; email: string; role: Role };

/**
 * Someone who can sign in. `lastSignIn`: of the sessions that are still good, of which there are `sessions`. `reached`: whether
 * mails get through to the address, as far as is known.
 */
export type UserRow = UserHead & { lastSignIn: Date | null; sessions: number; reached: boolean };

const head = { id: true, name: true, email: true, role: true } as const;

/** Everyone who can sign in, by name. `now`: by the real clock, as sessions have it. */
export async function loadUsers({ db }: { db: Db }, now: Date): Promise<UserRow[]> {
  const good = {
    where: { expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  } as const;
  const users = await db.user.findMany({ orderBy: { name: "asc" }, select: { ...head, sessions: good } });
  const unreached = await findUnreached(db);
  return users.map(({ sessions, ...user }) => ({
    ...user,
    lastSignIn: sessions[0]?.createdAt ?? null,
    sessions: sessions.length,
    reached: !unreached.has(user.email),
  }));
}

/** Addresses of users of whose invitations and sign-in links the newest was refused for good. */
async function findUnreached(db: Db): Promise<ReadonlySet<string>> {
  const newest = await db.outboxMail.findMany({
    where: { kind: { in: ["invitation", "signIn"] }, OR: [{ sentAt: { not: null } }, { refusedAt: { not: null } }] },
    orderBy: { createdAt: "desc" },
    distinct: ["recipient"],
    select: { recipient: true, refusedAt: true },
  });
  return new Set(newest.flatMap(({ recipient, refusedAt }) => (refusedAt ? [recipient] : [])));
}

/** One of them; null when there is none of the id. */
export function loadUser({ db }: { db: Db }, id: string): Promise<UserHead | null> {
  return db.user.findUnique({ where: { id }, select: head });
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
