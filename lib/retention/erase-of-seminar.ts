import type { Db, Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { lockSeats } from "@/lib/seats/lock-seats";
import { dueAfterDays, dueAfterMonths, isDue } from "@/lib/time/due-day";
import { deleteRegistrations, recordErasure } from "./delete-registrations";
import { alertsAreOver, givenUp } from "./how-long-kept";

/**
 * The rows that must be loaded together with a seminar before `eraseOfSeminar` is called: the questions whose answers
 * are kept only for a certain number of days (`keptDays`).
 */
export const keptSeminar = { questions: { where: { keptDays: { not: null } } } } satisfies Prisma.SeminarInclude;
type KeptSeminar = Prisma.SeminarGetPayload<{ include: typeof keptSeminar }>;

type Erasing = { seminar: KeptSeminar; now: Date };

async function eraseSpecialNeeds(tx: Tx, { seminar, now }: Erasing): Promise<void> {
  if (!isDue(dueAfterDays(seminar, seminar.needsKeptDays), now)) return;
  const { count } = await tx.specialNeeds.deleteMany({ where: { registration: { seminarId: seminar.id } } });
  await recordErasure(tx, { kind: "specialNeeds", seminarId: seminar.id, count, now });
}

async function eraseAnswers(tx: Tx, { seminar, now }: Erasing): Promise<void> {
  const due = seminar.questions.filter(({ keptDays }) => isDue(dueAfterDays(seminar, keptDays ?? 0), now));
  const { count } = await tx.answer.deleteMany({ where: { questionId: { in: due.map(({ id }) => id) } } });
  await recordErasure(tx, { kind: "answers", seminarId: seminar.id, count, now });
}

async function eraseRegistrations(tx: Tx, { seminar, now }: Erasing): Promise<void> {
  if (!isDue(dueAfterMonths(seminar, seminar.registrationsKeptMonths), now)) return;
  const { seats } = await lockSeats(tx, seminar.id);
  const rows = await tx.registration.findMany({ where: { seminarId: seminar.id }, select: { id: true } });
  if (rows.length === 0) return;
  await deleteRegistrations(seats, { seminarId: seminar.id, registrationIds: rows.map(({ id }) => id), now });
}

/**
 * Deletes the organisers' messages to participants, and the mails with these messages, because the texts may contain
 * names.
 */
async function eraseMessages(tx: Tx, { seminar, now }: Erasing): Promise<void> {
  if (!isDue(dueAfterMonths(seminar, seminar.registrationsKeptMonths), now)) return;
  const { count } = await tx.message.deleteMany({ where: { seminarId: seminar.id } });
  await recordErasure(tx, { kind: "messages", seminarId: seminar.id, count, now });
}

/** Deletes the texts of the feedback, because they may contain names. The ratings, which are numbers, are kept. */
async function eraseFeedbackTexts(tx: Tx, { seminar, now }: Erasing): Promise<void> {
  if (!isDue(dueAfterMonths(seminar, seminar.registrationsKeptMonths), now)) return;
  const written = [{ good: { not: null } }, { better: { not: null } }, { wishes: { not: null } }];
  const { count } = await tx.feedback.updateMany({
    where: { seminarId: seminar.id, OR: written },
    data: { good: null, better: null, wishes: null },
  });
  await recordErasure(tx, { kind: "feedbackTexts", seminarId: seminar.id, count, now });
}

/**
 * Deletes the seminar's alerts (requests for a mail when registration opens) after the seminar is over or cancelled.
 * Alerts are normally deleted when that mail is sent (lib/seminars/send-opening-alerts.ts), so the alerts that still
 * exist belong to a seminar whose registration never opened.
 */
async function eraseOpeningAlerts(tx: Tx, { seminar, now }: Erasing): Promise<void> {
  if (!alertsAreOver(seminar, now)) return;
  const { count } = await tx.openingAlert.deleteMany({ where: { seminarId: seminar.id } });
  await recordErasure(tx, { kind: "openingAlerts", seminarId: seminar.id, count, now });
}

async function eraseUnconfirmed(tx: Tx, { seminar, now }: Erasing): Promise<void> {
  const before = givenUp(now);
  const alerts = await tx.openingAlert.deleteMany({
    where: { seminarId: seminar.id, confirmedAt: null, createdAt: { lt: before.openingAlert } },
  });
  const asked = { registration: { seminarId: seminar.id }, createdAt: { lt: before.request } };
  const changes = await tx.emailChange.deleteMany({ where: asked });
  const offers = await tx.handOver.deleteMany({ where: asked });
  const count = alerts.count + changes.count + offers.count;
  await recordErasure(tx, { kind: "unconfirmed", seminarId: seminar.id, count, now });
}

const erasures = [
  eraseSpecialNeeds,
  eraseAnswers,
  eraseRegistrations,
  eraseMessages,
  eraseFeedbackTexts,
  eraseOpeningAlerts,
  eraseUnconfirmed,
];

/**
 * Erases the seminar's data whose retention period has ended at `now`. Each kind of data is erased in a separate
 * transaction.
 */
export async function eraseOfSeminar(db: Db, erasing: Erasing): Promise<void> {
  for (const erase of erasures) await db.$transaction((tx) => erase(tx, erasing));
}
