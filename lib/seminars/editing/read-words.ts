import type { Db, Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { richTextSchema } from "@/lib/rich-text/schema";
import { clockTime } from "@/lib/time/wall-clock";
import { blankWords } from "./blank-words";
import { fromRows } from "./translations";
import type { WordsContent } from "./words-content";

const inOrder = { orderBy: { position: "asc" } } as const;
const include = {
  translations: true,
  programme: { ...inOrder, include: { translations: true, speakers: inOrder } },
} satisfies Prisma.SeminarInclude;

type Row = Prisma.SeminarGetPayload<{ include: typeof include }>;

const timeOfDay = (moment: Date | null) => moment && clockTime(moment.toISOString());

const programmeItem = ({ id, startsAt, endsAt, isBreak, translations, speakers }: Row["programme"][number]) => ({
  id,
  startsAt: timeOfDay(startsAt),
  endsAt: timeOfDay(endsAt),
  isBreak,
  words: fromRows(translations, ({ title, description }) => ({ title, description }), blankWords.programme),
  speakers: speakers.map(({ id, name, organisation }) => ({ id, name, organisation })),
});

const richText = (value: unknown) => richTextSchema.safeParse(value).data ?? null;

const seminarWords = ({ title, lead, body, afterwards }: Row["translations"][number]) => ({
  title,
  lead,
  body: richText(body),
  afterwards: richText(afterwards),
});

/**
 * Checks whether a translation has words. A row can exist without words, because the row also contains the venue and
 * the reason for a cancellation.
 */
const hasWords = (row: Row["translations"][number]) => Object.values(seminarWords(row)).some((text) => text !== null);

/**
 * Reads the published words and programme of a seminar, in the format for editing.
 * @throws if the seminar is unknown
 */
export async function readWords(db: Db | Tx, seminarId: string): Promise<WordsContent> {
  const row = await db.seminar.findUniqueOrThrow({ where: { id: seminarId }, include });
  return {
    words: fromRows(row.translations.filter(hasWords), seminarWords, blankWords.seminar),
    programme: row.programme.map(programmeItem),
  };
}
