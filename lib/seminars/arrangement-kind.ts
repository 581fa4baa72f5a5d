import type { Tx } from "@/lib/db/client";
import type { Seminar } from "@/lib/db/generated/client";
import type { Kind } from "@/lib/documents/kind";
import type { Mailing } from "@/lib/documents/mailing";
import { locales } from "@/lib/i18n/locales";
import { lockSeats } from "@/lib/seats/lock-seats";
import { promoteNext } from "@/lib/seats/promote-next";
import { isAnnounced, isOver, type SeminarDates, seminarState } from "@/lib/time/lifecycle";
import { type ArrangementContent, arrangementContentSchema } from "./editing/arrangement-content";
import { arrangementTexts } from "./editing/arrangement-texts";
import { leavesOutInUse } from "./editing/in-use";
import { moveProgramme } from "./editing/move-to-day";
import { publishFees, publishOptions, publishQuestions, publishVenue } from "./editing/publish-arrangement";
import { readArrangement } from "./editing/read-arrangement";
import { hiddenBecause } from "./hidden-because";
import { moveSeminar } from "./move-seminar";

const moment = (text: string | null) => (text ? new Date(text) : null);

function publishDates(tx: Tx, seminarId: string, content: ArrangementContent) {
  return tx.seminar.update({
    where: { id: seminarId },
    data: {
      date: moment(content.date),
      startsAt: moment(content.startsAt),
      endsAt: moment(content.endsAt),
      announcedAt: moment(content.announcedAt),
      registrationOpensAt: moment(content.registrationOpensAt),
      registrationClosesAt: moment(content.registrationClosesAt),
      changesCloseAt: moment(content.changesCloseAt),
      promotionEndsAt: moment(content.promotionEndsAt),
      reminderDays: content.reminderDays,
    },
  });
}

/**
 * Changes the date, times and venue of the seminar to those in `content`. If `tellAll` is true, mails the participants
 * about the change. Returns the changes and the number of people who get a mail. Returns null if nothing has changed,
 * if the date is not known, or if the seminar is cancelled or over.
 */
async function publishMove(
  tx: Tx,
  seminarId: string,
  content: ArrangementContent,
  { now, tellAll: tell }: { now: Date; tellAll: boolean },
): Promise<Mailing["moved"]> {
  const { words } = content;
  const date = moment(content.date);
  if (!date) return null;
  const venues = locales.flatMap((locale) => {
    const { venueName = null, venueAddress = null } = words[locale] ?? {};
    return words[locale] ? [{ locale, venueName, venueAddress }] : [];
  });
  const times = { date, startsAt: moment(content.startsAt), endsAt: moment(content.endsAt) };
  const moved = await moveSeminar(tx, { seminarId, ...times, venues, tell, now });
  // A seminar that is cancelled or over cannot be moved; this is not an error. The schema prevents all other refusals.
  if (!moved.ok && moved.reason !== "cancelled" && moved.reason !== "over") throw new Error(moved.reason);
  return moved.ok && moved.changes.length > 0 ? { changes: moved.changes, people: moved.told } : null;
}

/**
 * If this publication opens registration, returns the number of people who have confirmed that they want a mail about
 * the opening; `sendOpeningAlerts` will mail these people. Otherwise returns 0. `before` is the seminar as it was
 * before the publication.
 */
async function countOpened(tx: Tx, seminarId: string, before: SeminarDates, now: Date): Promise<number> {
  const after = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId } });
  const opens = seminarState(before, now) !== "open" && seminarState(after, now) === "open";
  return opens ? tx.openingAlert.count({ where: { seminarId, confirmedAt: { not: null } } }) : 0;
}

/**
 * Checks whether an arrangement (the document about when and where a seminar takes place) has a time of announcement
 * but no date. If the seminar is cancelled or over, the date may be missing, so the result is false.
 */
function lacksDay(seminar: Seminar, { announcedAt, date }: ArrangementContent, now: Date): boolean {
  return announcedAt !== null && date === null && !seminar.cancelledAt && !isOver({ ...seminar, date }, now);
}

/**
 * Checks whether the arrangement would make a public seminar a draft again although people have registered. Nobody would
 * tell them, and their own pages would only say that nothing can be done any more. If a seminar is not held, it must be
 * cancelled instead, because everybody who has registered is then told.
 */
async function hidesFromPeople(
  tx: Tx,
  seminar: Seminar,
  { announcedAt, date }: ArrangementContent,
  now: Date,
): Promise<boolean> {
  const after = { ...seminar, announcedAt: moment(announcedAt), date: moment(date) };
  if (seminarState(seminar, now) === "draft" || seminarState(after, now) !== "draft") return false;
  return (await tx.registration.count({ where: { seminarId: seminar.id, status: { not: "cancelled" } } })) > 0;
}

/**
 * The functions that read, check and publish the arrangement of a seminar: when and where it takes place, and how
 * people can take part. Organisers edit this document.
 */
export const arrangementKind: Kind<ArrangementContent> = {
  schema: arrangementContentSchema,
  read: (db, { seminarId }) => readArrangement(db, seminarId ?? ""),

  async refuses(tx, { seminarId }, content, now) {
    const { seminar } = await lockSeats(tx, seminarId ?? "");
    if (lacksDay(seminar, content, now)) return "dayMissing";
    if (await hidesFromPeople(tx, seminar, content, now)) return "peopleRegistered";
    return leavesOutInUse(tx, seminarId ?? "", content);
  },

  async publish(tx, { seminarId }, content, at) {
    const id = seminarId ?? "";
    const { now } = at;
    const { seats, seminar: before } = await lockSeats(tx, id);
    const moved = isAnnounced(before, now) ? await publishMove(tx, id, content, at) : null;
    await publishOptions(tx, id, content.options);
    await publishDates(tx, id, content);
    await publishVenue(tx, id, content.words);
    await moveProgramme(tx, id, content.date);
    await publishFees(tx, id, content.feeCategories);
    await publishQuestions(tx, id, content.questions);
    // Gives free seats to people in the queue, in the same transaction. There can be free seats, for example, if
    // the deadline for automatic promotion had passed, and this arrangement contains a later deadline.
    let promoted = 0;
    for (const { id: optionId } of content.options) promoted += await promoteNext(seats, { optionId, now });
    return { moved, promoted, opened: await countOpened(tx, id, before, now) };
  },

  hiddenBecause,
  texts: arrangementTexts,
};
