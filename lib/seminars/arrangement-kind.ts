import type { Tx } from "@/lib/db/client";
import type { Kind } from "@/lib/editing/kind";
import { locales } from "@/lib/i18n/locales";
import { lockSeats } from "@/lib/registration/lock-seats";
import { promoteNext } from "@/lib/registration/promote-next";
import { type ArrangementContent, arrangementContentSchema } from "./editing/arrangement-content";
import { arrangementTexts } from "./editing/arrangement-texts";
import { leavesOutInUse } from "./editing/in-use";
import { moveProgramme } from "./editing/move-programme";
import { publishFees, publishOptions, publishQuestions, publishVenue } from "./editing/publish-arrangement";
import { readArrangement } from "./editing/read-arrangement";
import { hiddenBecause } from "./hidden-because";
import { moveSeminar } from "./move-seminar";
import { isAnnounced } from "./rules";

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

/** Tells of another day, time or house, if that is wished, and raises the number of the calendar entries. */
async function publishMove(tx: Tx, seminarId: string, content: ArrangementContent, now: Date): Promise<void> {
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

/** When and where a seminar is, and how one takes part: for those who arrange it. */
export const arrangementKind: Kind<ArrangementContent> = {
  schema: arrangementContentSchema,
  read: (db, { seminarId }) => readArrangement(db, seminarId ?? ""),

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
    await publishVenue(tx, id, content.words);
    await moveProgramme(tx, id, content.date);
    await publishFees(tx, id, content.feeCategories);
    await publishQuestions(tx, id, content.questions);
    // After a later deadline whoever waits for free seats gets them in the same transaction.
    for (const { id: optionId } of content.options) await promoteNext(tx, { optionId, now });
  },

  hiddenBecause,
  texts: arrangementTexts,
};
