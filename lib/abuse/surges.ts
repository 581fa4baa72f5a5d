import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { defaultLocale } from "@/lib/i18n/locales";
import { loadOrganisers } from "@/lib/mail/load-organisers";
import { enqueueMails } from "@/lib/outbox/enqueue-mail";

/** This many registrations in ten minutes are unusual, except directly after the opening mail. */
export const UNUSUALLY_MANY = 20;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How long the desk shows a surge to organisers, in milliseconds. */
const SHOWN_MS = 7 * DAY;

export type SurgeDeps = { db: Db; clock: Clock; organisersEmail?: string | undefined };

/**
 * A surge as the desk shows it: when it started and was last seen, the number of registrations in its busiest ten
 * minutes, and the number of refused forms.
 */
export type ShownSurge = { startedAt: Date; lastAt: Date; registered: number; refused: number };

/**
 * Checks whether unusually many people have registered in the last ten minutes, and if so tells the organisers. Run it
 * once a minute. It does not count registrations that organisers have added, or whose participants have used a mailed
 * link already.
 */
export async function watchSurges(deps: SurgeDeps): Promise<void> {
  const now = deps.clock.now();
  const since = new Date(now.getTime() - 10 * MINUTE);
  const counted = await deps.db.registration.groupBy({
    by: ["seminarId"],
    where: { registeredAt: { gt: since, lte: now }, answeredAt: null },
    _count: true,
    having: { id: { _count: { gte: UNUSUALLY_MANY } } },
  });
  for (const { seminarId, _count } of counted) await noteSurge(deps, { seminarId, registered: _count, refused: 0 });
}

/**
 * Notes forms that were refused because there were too many of them, and tells the organisers. Does nothing for a year
 * without a seminar.
 */
export async function noteRefusals(
  deps: SurgeDeps,
  { seminarYear, refused }: { seminarYear: number; refused: number },
): Promise<void> {
  const seminar = await deps.db.seminar.findUnique({ where: { year: seminarYear }, select: { id: true } });
  if (seminar) await noteSurge(deps, { seminarId: seminar.id, registered: 0, refused });
}

type Seen = { seminarId: string; registered: number; refused: number };

/**
 * Everything that is seen within a day of a surge's start belongs to that surge, and organisers get one mail about it.
 */
async function noteSurge({ db, clock, organisersEmail }: SurgeDeps, seen: Seen): Promise<void> {
  const now = clock.now();
  const organisers = await loadOrganisers(db, organisersEmail, defaultLocale);
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`surge:${seen.seminarId}`}, 0))`;
    const where = { seminarId: seen.seminarId, startedAt: { gt: new Date(now.getTime() - DAY) } };
    const known = await tx.surge.findFirst({ where, orderBy: { startedAt: "desc" } });
    if (known)
      await tx.surge.update({
        where: { id: known.id },
        data: {
          lastAt: now,
          registered: Math.max(known.registered, seen.registered),
          refused: { increment: seen.refused },
        },
      });
    else await begin(tx, { ...seen, recipients: organisers.map(({ address }) => address), now });
  });
}

async function begin(tx: Tx, { recipients, now, ...seen }: Seen & { recipients: string[]; now: Date }): Promise<void> {
  const { id } = await tx.surge.create({ data: { ...seen, startedAt: now, lastAt: now } });
  await enqueueMails(
    tx,
    recipients.map((recipient) => ({
      kind: "surge",
      locale: defaultLocale,
      recipient,
      payload: { ...seen },
      registrationId: null,
      cause: `surge:${id}:${recipient}`,
      now,
    })),
  );
}

/** Loads the newest surge of a seminar that the desk still shows, or null. */
export function loadSurge({ db, clock }: { db: Db; clock: Clock }, seminarId: string): Promise<ShownSurge | null> {
  return db.surge.findFirst({
    where: { seminarId, lastAt: { gt: new Date(clock.now().getTime() - SHOWN_MS) } },
    orderBy: { lastAt: "desc" },
    select: { startedAt: true, lastAt: true, registered: true, refused: true },
  });
}

/** Fewer refusals than this can come from one person who tries again, and are not reported. */
const MOST_OF_ONE = 10;

/**
 * Returns a function that counts refused forms in memory; call it at each refusal, with the time in milliseconds. It
 * calls `note` with the number of refusals since the last call, once there are more than one person causes, and at most
 * once a minute, so that a flood of refused forms does not load the database.
 */
export function createRefusalCount(note: (refused: number) => Promise<void>): (at: number) => Promise<void> {
  let count = 0;
  let since = Number.NEGATIVE_INFINITY;
  let notedAt = Number.NEGATIVE_INFINITY;
  return async (at) => {
    if (at - since > 10 * MINUTE) {
      count = 0;
      since = at;
    }
    count += 1;
    const goesOn = at - notedAt < 10 * MINUTE;
    if ((count < MOST_OF_ONE && !goesOn) || at - notedAt < MINUTE) return;
    const refused = count;
    count = 0;
    notedAt = at;
    await note(refused);
  };
}
