import type { Tx } from "@/lib/db/client";
import type { Kind } from "@/lib/editing/kind";
import type { Mailing } from "@/lib/editing/mailing";
import { locales } from "@/lib/i18n/locales";
import { lockSeats } from "@/lib/registration/lock-seats";
import { promoteNext } from "@/lib/registration/promote-next";
import { type SeminarContent, seminarContentSchema } from "./editing/content";
import { leavesOutInUse } from "./editing/in-use";
import { publishFees, publishOptions, publishProgramme, publishQuestions, publishWords } from "./editing/publish-parts";
import { readSeminar } from "./editing/read";
import { seminarTexts } from "./editing/texts";
import { moveSeminar } from "./move-seminar";
import { isAnnounced, type SeminarDates, seminarState } from "./rules";

const moment = (text: string | null) => (text ? new Date(text) : null);

function publishDates(tx: Tx, seminarId: string, content: SeminarContent) {
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

/** Tells of another day, time or house, if that is wished, and raises the number of the calendar entries. */
async function publishMove(
  tx: Tx,
  seminarId: string,
  content: SeminarContent,
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
  // Of a seminar that is cancelled or over nobody is told; the rest the content's schema has refused.
  if (!moved.ok && moved.reason !== "cancelled" && moved.reason !== "over") throw new Error(moved.reason);
  return moved.ok && moved.changes.length > 0 ? { changes: moved.changes, people: moved.told } : null;
}

/** How many are told by `sendOpeningAlerts` because a publication has opened registration. */
async function countOpened(tx: Tx, seminarId: string, before: SeminarDates, now: Date): Promise<number> {
  const after = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId } });
  const opens = seminarState(before, now) !== "open" && seminarState(after, now) === "open";
  return opens ? tx.openingAlert.count({ where: { seminarId, confirmedAt: { not: null } } }) : 0;
}

export const seminarKind: Kind<SeminarContent> = {
  schema: seminarContentSchema,
  read: (db, { seminarId }) => readSeminar(db, seminarId ?? ""),

  async refuses(tx, { seminarId }, content) {
    await lockSeats(tx, seminarId ?? "");
    return leavesOutInUse(tx, seminarId ?? "", content);
  },

  async publish(tx, { seminarId }, content, at) {
    const id = seminarId ?? "";
    const { now } = at;
    const before = await lockSeats(tx, id);
    const moved = isAnnounced(before, now) ? await publishMove(tx, id, content, at) : null;
    await publishOptions(tx, id, content.options);
    await publishDates(tx, id, content);
    await publishWords(tx, id, content.words);
    await publishProgramme(tx, id, content.programme);
    await publishFees(tx, id, content.feeCategories);
    await publishQuestions(tx, id, content.questions);
    // After a later deadline whoever waits for free seats gets them in the same transaction.
    let promoted = 0;
    for (const { id: optionId } of content.options) promoted += await promoteNext(tx, { optionId, now });
    return { moved, promoted, opened: await countOpened(tx, id, before, now) };
  },

  async hiddenBecause(db, { seminarId }, now) {
    const seminar = await db.seminar.findUniqueOrThrow({ where: { id: seminarId ?? "" } });
    if (seminarState(seminar, now) !== "draft") return null;
    return seminar.announcedAt ? "announcedLater" : "notAnnounced";
  },

  texts: seminarTexts,
};
