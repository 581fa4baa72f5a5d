import type { Db, Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isoDay } from "@/lib/i18n/format";
import type { ArrangementContent } from "./arrangement-content";
import { blankWords } from "./blank-words";
import { fromRows } from "./translations";

const inOrder = { orderBy: { position: "asc" } } as const;
const everything = {
  translations: true,
  options: { ...inOrder, include: { translations: true } },
  feeCategories: { ...inOrder, include: { translations: true } },
  questions: { ...inOrder, include: { translations: true, choices: { ...inOrder, include: { translations: true } } } },
} satisfies Prisma.SeminarInclude;

type Row = Prisma.SeminarGetPayload<{ include: typeof everything }>;

const iso = (moment: Date | null) => moment?.toISOString() ?? null;
const label = ({ label }: { label: string }) => ({ label });

const option = ({ id, mode, remoteLink, translations }: Row["options"][number]) => {
  const words = fromRows(
    translations,
    ({ name, hint, confirmation }) => ({ name, hint, confirmation }),
    blankWords.option,
  );
  return { id, mode, remoteLink, words };
};

const feeCategory = ({ id, netCents, vatBasisPoints, translations }: Row["feeCategories"][number]) => {
  const words = fromRows(translations, ({ name, hint }) => ({ name, hint }), blankWords.fee);
  return { id, netCents, vatBasisPoints, words };
};

const question = ({ id, kind, required, optionId, keptDays, translations, choices }: Row["questions"][number]) => ({
  id,
  kind,
  required,
  optionId,
  keptDays,
  words: fromRows(translations, ({ label, hint }) => ({ label, hint }), blankWords.question),
  choices: choices.map(({ id, translations }) => ({ id, words: fromRows(translations, label, blankWords.choice) })),
});

const venue = ({ venueName, venueAddress }: Row["translations"][number]) => ({ venueName, venueAddress });

/**
 * Checks whether a translation has a venue. A row can exist without a venue, because the row also contains the
 * seminar's words.
 */
const hasVenue = ({ venueName, venueAddress }: Row["translations"][number]) =>
  venueName !== null || venueAddress !== null;

/**
 * Reads the published arrangement of a seminar, in the format for editing.
 * @throws if the seminar is unknown
 */
export async function readArrangement(db: Db | Tx, seminarId: string): Promise<ArrangementContent> {
  const row = await db.seminar.findUniqueOrThrow({ where: { id: seminarId }, include: everything });
  return {
    year: row.year,
    date: row.date && isoDay(row.date),
    startsAt: iso(row.startsAt),
    endsAt: iso(row.endsAt),
    announcedAt: iso(row.announcedAt),
    registrationOpensAt: iso(row.registrationOpensAt),
    registrationClosesAt: iso(row.registrationClosesAt),
    changesCloseAt: iso(row.changesCloseAt),
    promotionEndsAt: iso(row.promotionEndsAt),
    reminderDays: row.reminderDays,
    words: fromRows(row.translations.filter(hasVenue), venue, blankWords.venue),
    options: row.options.map(option),
    feeCategories: row.feeCategories.map(feeCategory),
    questions: row.questions.map(question),
  };
}
