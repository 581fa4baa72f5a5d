import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailParticipants } from "@/lib/seats/mail-participants";
import { hasBegun, isComing, REMINDED_AT, seminarState } from "@/lib/time/lifecycle";
import { findOwnRegistration } from "./manage-links";

/** How many participants one transaction reminds. Registrations for the seminar wait until it ends. */
const BATCH = 200;

/**
 * Mails that already tell the participant about the seminar. If one of these was sent after a reminder became due, the
 * participant needs no reminder.
 */
const newsOfSeminar = mailsThatAre("likeReminder");

type DueReminder = { seminarId: string; cause: string; dueAt: Date };

/**
 * Reminds participants with a seat of seminars that are still to come, on the days before the seminar that organisers
 * have set, from nine in the morning in Helsinki. Which reminders are due follows from the data and the clock, so run
 * this often. If it runs late, it sends only the latest reminder that is due, and none after the seminar has begun.
 * Nobody gets the same reminder twice, even if several processes run this at the same time.
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

/**
 * Finds the latest reminder that is due for each seminar. The `cause` contains the seminar's date, so that participants
 * are reminded again after the seminar has been moved to another date.
 */
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

/** Sets whether the participant gets reminders. Other mails are still sent. */
export async function wantReminders(
  { db }: { db: Db },
  { registrationId, wanted }: { registrationId: string; wanted: boolean },
): Promise<void> {
  await db.registration.updateMany({ where: { id: registrationId }, data: { remindersStopped: !wanted } });
}

/**
 * Stops the reminders of the registration that a manage link's token leads to. Does nothing when the token is unknown.
 */
export async function stopReminders(deps: { db: Db }, { token }: { token: string }): Promise<void> {
  const registrationId = await findOwnRegistration(deps, token);
  if (registrationId) await wantReminders(deps, { registrationId, wanted: false });
}
