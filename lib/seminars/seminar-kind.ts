import type { Tx } from "@/lib/db/client";
import type { Kind } from "@/lib/editing/kind";
import { type SeminarContent, seminarContentSchema } from "./editing/content";
import { publishFees, publishOptions, publishProgramme, publishQuestions, publishWords } from "./editing/publish-parts";
import { readSeminar } from "./editing/read";
import { seminarTexts } from "./editing/texts";

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

export const seminarKind: Kind<SeminarContent> = {
  schema: seminarContentSchema,
  read: (db, { seminarId }) => readSeminar(db, seminarId ?? ""),

  async publish(tx, { seminarId }, content) {
    const id = seminarId ?? "";
    await publishOptions(tx, id, content.options);
    await publishDates(tx, id, content);
    await publishWords(tx, id, content.words);
    await publishProgramme(tx, id, content.programme);
    await publishFees(tx, id, content.feeCategories);
    await publishQuestions(tx, id, content.questions);
  },

  texts: seminarTexts,
};
