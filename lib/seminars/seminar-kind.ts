import type { Tx } from "@/lib/db/client";
import type { Kind } from "@/lib/editing/kind";
import { locales } from "@/lib/i18n/locales";
import { lockSeats } from "@/lib/registration/lock-seats";
import { promoteNext } from "@/lib/registration/promote-next";
import { type SeminarContent, seminarContentSchema } from "./editing/content";
import { leavesOutInUse } from "./editing/in-use";
import { publishFees, publishOptions, publishProgramme, publishQuestions, publishWords } from "./editing/publish-parts";
import { readSeminar } from "./editing/read";
import { seminarTexts } from "./editing/texts";
import { moveSeminar } from "./move-seminar";
import { isAnnounced, seminarState } from "./rules";

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
async function publishMove(tx: Tx, seminarId: string, content: SeminarContent, now: Date): Promise<void> {
  const { words, tellOfMove: tell } = content;
  const date = moment(content.date);
  if (!date) return;
  const venues = locales.flatMap((locale) => {
    const { venueName = null, venueAddress = null } = words[locale] ?? {};
    return words[locale] ? [{ locale, venueName, venueAddress }] : [];
  });
  const times = { date, startsAt: moment(content.startsAt), endsAt: moment(content.endsAt) };
  const moved = await moveSeminar(tx, { seminarId, ...times, venues, tell, now });
  // Of a seminar that is cancelled or over nobody is told; the rest the content's schema has refused.
  if (!moved.ok && moved.reason !== "cancelled" && moved.reason !== "over") throw new Error(moved.reason);
}

export const seminarKind: Kind<SeminarContent> = {
  schema: seminarContentSchema,
  read: (db, { seminarId }) => readSeminar(db, seminarId ?? ""),

  async refuses(tx, { seminarId }, content) {
    await lockSeats(tx, seminarId ?? "");
    return leavesOutInUse(tx, seminarId ?? "", content);
  },

  async publish(tx, { seminarId }, content, now) {
    const id = seminarId ?? "";
    const before = await lockSeats(tx, id);
    if (isAnnounced(before, now)) await publishMove(tx, id, content, now);
    await publishOptions(tx, id, content.options);
    await publishDates(tx, id, content);
    await publishWords(tx, id, content.words);
    await publishProgramme(tx, id, content.programme);
    await publishFees(tx, id, content.feeCategories);
    await publishQuestions(tx, id, content.questions);
    // After a later deadline whoever waits for free seats gets them in the same transaction.
    for (const { id: optionId } of content.options) await promoteNext(tx, { optionId, now });
  },

  async hiddenBecause(db, { seminarId }, now) {
    const seminar = await db.seminar.findUniqueOrThrow({ where: { id: seminarId ?? "" } });
    if (seminarState(seminar, now) !== "draft") return null;
    return seminar.announcedAt ? "announcedLater" : "notAnnounced";
  },

  texts: seminarTexts,
};
