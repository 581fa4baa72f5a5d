import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { oneByOne } from "@/lib/one-by-one";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";
import { lockSeats } from "@/lib/seats/lock-seats";
import { mailParticipants } from "@/lib/seats/mail-participants";
import { hasBegun, isComing, REMINDED_AT, seminarState } from "@/lib/time/lifecycle";
import { findOwnRegistration } from "./manage-links";

/**
 * The number of participants to whom one transaction sends a reminder. People cannot register for the seminar until the
 * transaction ends, so the number must not be large.
 */
const BATCH = 200;

/**
 * The kinds of mails that contain the date and venue of the seminar. If a participant has got such a mail since the
 * time of a reminder, the participant does not need the reminder.
 */
const newsOfSeminar = mailsThatAre("likeReminder");

type DueReminder = { seminarId: string; cause: string; dueAt: Date };

/**
 * Sends reminders to participants with a seat. For each seminar, organisers choose the numbers of days before the
 * seminar at which reminders are sent. The time of each reminder is nine in the morning in Helsinki. The caller must
 * run this function often: each call finds the reminders whose time has come and which have not been sent. If the times
 * of several reminders have come, only the latest reminder is sent. No reminder is sent after the seminar has begun.
 * Nobody gets the same reminder twice, even if several processes run this function at the same time.
 */
export async function remindParticipants({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  const now = clock.now();
  await oneByOne(await findDue(db, now), async (due) => {
    let reminded: number;
    do {
      reminded = await db.$transaction((tx) => remindSome(tx, due, now));
    } while (reminded === BATCH);
  });
}

/**
 * Finds, for each seminar, the latest reminder whose time has come (`dueAt`). `cause` identifies the reminder. It
 * contains the seminar's date, so that participants get reminders again if the seminar is moved to another date.
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
 * Stops the reminders for a registration. `token` comes from the manage link (the mailed link to the registration).
 * Does nothing if the token is unknown.
 */
export async function stopReminders(deps: { db: Db }, { token }: { token: string }): Promise<void> {
  const registrationId = await findOwnRegistration(deps, token);
  if (registrationId) await wantReminders(deps, { registrationId, wanted: false });
}
