import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { defaultLocale } from "@/lib/i18n/locales";
import { loadOrganisers } from "@/lib/mail/load-organisers";
import { enqueueMails } from "@/lib/outbox/enqueue-mail";

/**
 * If a seminar gets at least this number of registrations in ten minutes, they count as a surge: an unusually large
 * number. So many registrations are normal only in the first minutes after registration opens.
 */
export const UNUSUALLY_MANY = 20;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/**
 * The time, in milliseconds, for which the desk (the pages for signed-in users) shows a surge after it was last
 * noticed.
 */
const SHOWN_MS = 7 * DAY;

export type SurgeDeps = { db: Db; clock: Clock; organisersEmail?: string | undefined };

/**
 * A surge as the desk (the pages for signed-in users) shows it. The surge started at `startedAt` and was last noticed
 * at `lastAt`. `registered` is the largest number of registrations in ten minutes, and `refused` is the number of
 * refused forms.
 */
export type ShownSurge = { startedAt: Date; lastAt: Date; registered: number; refused: number };

/**
 * Checks whether unusually many people have registered in the last ten minutes. If so, this function records a surge
 * and, if the surge is new, sends a mail to the organisers. The caller must call this function once a minute. A
 * registration is not counted if an organiser has added it, or if its participant has already used a link from a mail.
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
 * Records that forms were refused because too many were sent. If this starts a new surge, the organisers get a mail.
 * Does nothing if the year has no seminar.
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
 * Records the numbers in `seen`. If a surge of the seminar started in the last 24 hours, this function updates that
 * surge: it keeps the larger number of registrations, and adds the new refused forms to the earlier ones. Otherwise, it
 * starts a new surge and sends a mail to the organisers. So the organisers get one mail for each surge.
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

/**
 * Loads the seminar's newest surge that was noticed in the last seven days (`SHOWN_MS`). Returns null if there is none.
 */
export function loadSurge({ db, clock }: { db: Db; clock: Clock }, seminarId: string): Promise<ShownSurge | null> {
  return db.surge.findFirst({
    where: { seminarId, lastAt: { gt: new Date(clock.now().getTime() - SHOWN_MS) } },
    orderBy: { lastAt: "desc" },
    select: { startedAt: true, lastAt: true, registered: true, refused: true },
  });
}

/**
 * If at least this number of forms is refused in ten minutes, the refusals are reported. A smaller number can come from
 * one person who tries again and again.
 */
const MOST_OF_ONE = 10;

/**
 * Returns a function that counts refused forms in memory. The caller must call the returned function at each refusal,
 * with the time in milliseconds (`at`). The returned function calls `note` when `MOST_OF_ONE` forms have been refused
 * in ten minutes. If more forms are refused in the ten minutes after a call of `note`, it calls `note` again, but at
 * most once a minute, so that a flood of refused forms does not load the database. Each call of `note` gets the number
 * of refusals since the last call.
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
