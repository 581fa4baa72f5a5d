import type { Tx } from "@/lib/db/client";
import type { Kind } from "@/lib/documents/kind";
import { noMails } from "@/lib/documents/mailing";
import { isoDay } from "@/lib/i18n/format";
import { publishProgramme, publishTexts } from "./editing/publish-words";
import { readWords } from "./editing/read-words";
import { type WordsContent, wordsContentSchema } from "./editing/words-content";
import { wordsTexts } from "./editing/words-texts";
import { hiddenBecause } from "./hidden-because";

/**
 * Locks the row of the seminar and returns the seminar's date. Nobody can then change the date before the transaction
 * ends.
 */
async function lockDay(tx: Tx, seminarId: string): Promise<string | null> {
  await tx.$queryRaw`SELECT FROM seminar WHERE id = ${seminarId}::uuid FOR NO KEY UPDATE`;
  const { date } = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId }, select: { date: true } });
  return date && isoDay(date);
}

/**
 * The functions that read, check and publish a seminar's words (title and texts) and programme. Editors and organisers
 * edit this document.
 */
export const seminarKind: Kind<WordsContent> = {
  schema: wordsContentSchema,
  read: (db, { seminarId }) => readWords(db, seminarId ?? ""),

  async publish(tx, { seminarId }, { words, programme }) {
    const id = seminarId ?? "";
    const day = await lockDay(tx, id);
    await publishTexts(tx, id, words);
    await publishProgramme(tx, id, { programme, day });
    return noMails;
  },

  hiddenBecause,
  texts: wordsTexts,
};
