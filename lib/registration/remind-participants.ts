import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/client";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailParticipants } from "@/lib/seats/mail-participants";
import { hasBegun, isComing, REMINDED_AT, seminarState } from "@/lib/time/lifecycle";

/** How many are reminded in one transaction: registering waits for it. */
const BATCH = 200;

/** Mails that told the participant of the seminar: who has got one since a reminder was due needs none. */
const newsOfSeminar: MailKind[] = ["confirmation", "promotion", "restoration", "seminarMoved"];

type DueReminder = { seminarId: string; cause: string; dueAt: Date };

/**
 * Reminds the participants of seminars to come, as many days before as organisers have set, from nine in the morning
 * in Helsinki. What is due follows from the data and the clock: run it often. Late, it sends the latest reminder that is due
 * and none of the earlier, and after the beginning nothing. Nobody gets the same one twice, whoever runs it how often and at once.
 */
export async function remindParticipants({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  for (const due of await findDue(db, now)) {
    let reminded: number;
    do {
      reminded = await db.$transaction((tx) => remindSome(tx, due, now));
    } while (reminded === BATCH);
  }
}

/** The latest reminder of each seminar that is due. A seminar that has been moved is another occasion to be reminded of. */
function findDue(db: Db, now: Date): Promise<DueReminder[]> {
  return db.$queryRaw<DueReminder[]>`
    SELECT DISTINCT ON (seminar_id) seminar_id AS "seminarId", due_at AS "dueAt",
      format('reminder:%s:%s', date, days) AS cause
    FROM (
      SELECT id AS seminar_id, date, days, (date - days::int + ${REMINDED_AT}::time) AT TIME ZONE 'Europe/Helsinki' AS due_at
      FROM seminar, unnest(reminder_days) AS days
      WHERE date >= (${now}::timestamptz AT TIME ZONE 'Europe/Helsinki')::date) AS reminder
    WHERE due_at <= ${now}::timestamptz
    ORDER BY seminar_id, days`;
}

async function remindSome(tx: Tx, { seminarId, cause, dueAt }: DueReminder, now: Date): Promise<number> {
  const { seats, seminar } = await lockSeats(tx, seminarId);
  if (!isComing(seminarState(seminar, now)) || hasBegun(seminar, now)) return 0;
  const registrations = await tx.registration.findMany({
    where: {
      seminarId,
      status: "confirmed",
      remindersStopped: false,
      registeredAt: { lt: dueAt },
      mails: {
        none: {
          OR: [{ cause: { startsWith: `${cause}:` } }, { kind: { in: newsOfSeminar }, createdAt: { gte: dueAt } }],
        },
      },
    },
    take: BATCH,
    select: { id: true },
  });
  const registrationIds = registrations.map(({ id }) => id);
  await mailParticipants(seats, { registrationIds, kind: "reminder", calendarEntry: false, cause, now });
  return registrationIds.length;
}
