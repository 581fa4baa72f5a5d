import type { Tx } from "@/lib/db/client";
import type { Kind } from "@/lib/documents/kind";
import { noMails } from "@/lib/documents/mailing";
import { isoDay } from "@/lib/i18n/format";
import { publishProgramme, publishTexts } from "./editing/publish-words";
import { readWords } from "./editing/read-words";
import { type WordsContent, wordsContentSchema } from "./editing/words-content";
import { wordsTexts } from "./editing/words-texts";
import { hiddenBecause } from "./hidden-because";

/** The seminar's day, which stays what it is until the transaction ends: who moves it locks the same row. */
async function lockDay(tx: Tx, seminarId: string): Promise<string | null> {
  await tx.$queryRaw`SELECT FROM seminar WHERE id = ${seminarId}::uuid FOR NO KEY UPDATE`;
  const { date } = await tx.seminar.findUniqueOrThrow({ where: { id: seminarId }, select: { date: true } });
  return date && isoDay(date);
}

/** What is told of a seminar, and its programme: for everyone who writes. */
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
