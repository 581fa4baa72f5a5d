import type { Db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/client";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";

type UserHead = { id: string; name: string; email: string; role: Role };

/**
 * A user in the list of users. `sessions` is the number of sessions that have not expired. `lastSignIn` is the time at
 * which the newest of these sessions began; null if there is none. `reached` is false if a mail server has permanently
 * refused the newest mail to the user (an invitation or a sign-in link).
 */
export type UserRow = UserHead & { lastSignIn: Date | null; sessions: number; reached: boolean };

const head = { id: true, name: true, email: true, role: true } as const;

/** Returns all users, sorted by name. `now` must be the real time, because sessions expire by the real time. */
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

/**
 * Returns the e-mail addresses for which a mail server has permanently refused the newest invitation or sign-in mail.
 */
async function findUnreached(db: Db): Promise<ReadonlySet<string>> {
  const newest = await db.outboxMail.findMany({
    where: { kind: { in: mailsThatAre("toUser") }, OR: [{ sentAt: { not: null } }, { refusedAt: { not: null } }] },
    orderBy: { createdAt: "desc" },
    distinct: ["recipient"],
    select: { recipient: true, refusedAt: true },
  });
  return new Set(newest.flatMap(({ recipient, refusedAt }) => (refusedAt ? [recipient] : [])));
}

export function loadUser({ db }: { db: Db }, id: string): Promise<UserHead | null> {
  return db.user.findUnique({ where: { id }, select: head });
}

/** A session: a browser in which a user has signed in. */
export type SessionRow = { id: string; createdAt: Date; userAgent: string | null };

/** Returns the sessions of a user that have not expired, the newest first. `now` must be the real time. */
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
