import { richTextSchema } from "@/lib/content/schema";
import type { Db, Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isoDay } from "@/lib/i18n/format";
import { blankWords, type SeminarContent } from "./content";
import { fromRows } from "./translations";

const inOrder = { orderBy: { position: "asc" } } as const;
const everything = {
  translations: true,
  programme: { ...inOrder, include: { translations: true, speakers: inOrder } },
  options: { ...inOrder, include: { translations: true } },
  feeCategories: { ...inOrder, include: { translations: true } },
  questions: { ...inOrder, include: { translations: true, choices: { ...inOrder, include: { translations: true } } } },
} satisfies Prisma.SeminarInclude;

type Row = Prisma.SeminarGetPayload<{ include: typeof everything }>;

const iso = (moment: Date | null) => moment?.toISOString() ?? null;
const label = ({ label }: { label: string }) => ({ label });

const programmeItem = ({ id, startsAt, endsAt, isBreak, translations, speakers }: Row["programme"][number]) => ({
  id,
  startsAt: iso(startsAt),
  endsAt: iso(endsAt),
  isBreak,
  words: fromRows(translations, ({ title, description }) => ({ title, description }), blankWords.programme),
  speakers: speakers.map(({ id, name, organisation }) => ({ id, name, organisation })),
});

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

const richText = (value: unknown) => richTextSchema.safeParse(value).data ?? null;

const seminarWords = ({ title, lead, body, venueName, venueAddress, afterwards }: Row["translations"][number]) => ({
  title,
  lead,
  body: richText(body),
  venueName,
  venueAddress,
  afterwards: richText(afterwards),
});

/** The seminar as it is public now, in the shape in which it is edited. */
export async function readSeminar(db: Db | Tx, seminarId: string): Promise<SeminarContent> {
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
    words: fromRows(row.translations, seminarWords, blankWords.seminar),
    programme: row.programme.map(programmeItem),
    options: row.options.map(option),
    feeCategories: row.feeCategories.map(feeCategory),
    questions: row.questions.map(question),
  };
}
