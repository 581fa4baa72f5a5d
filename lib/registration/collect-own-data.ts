import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import { mailsThatAre } from "@/lib/outbox/mail-kinds";
import { ownAnswers } from "./answer-words";

const withoutId = { omit: { registrationId: true } } as const;

const include = {
  seminar: { select: { year: true, date: true } },
  option: { select: { translations: true } },
  feeCategory: { select: { translations: true } },
  specialNeeds: withoutId,
  billing: withoutId,
  emailChange: { select: { email: true, createdAt: true } },
  handOver: { select: { name: true, email: true, organisation: true, createdAt: true } },
  answers: {
    orderBy: { question: { position: "asc" } },
    include: { question: { include: { translations: true, choices: { include: { translations: true } } } } },
  },
  manageLinks: { select: { createdAt: true }, orderBy: { createdAt: "asc" } },
  events: {
    select: { at: true, kind: true, actor: true, reason: true, fields: true },
    orderBy: { at: "asc" },
  },
  arrivalMarks: { select: { kind: true, at: true }, orderBy: { at: "asc" } },
  // Mails to a colleague or to a former participant are not included, because they are data about other people.
  mails: {
    where: { kind: { notIn: mailsThatAre("toSomebodyElse") } },
    select: { kind: true, recipient: true, createdAt: true, sentAt: true },
    orderBy: { createdAt: "asc" },
  },
} satisfies Prisma.RegistrationInclude;

/**
 * Collects all stored data about a participant, for a file that the participant can download. The names of fields are
 * in English. The names of attendance options, fee categories and questions are in `locale`, or in Finnish if there is
 * no translation. If the seat was handed over to this participant, the history begins with the hand-over. Secrets and
 * internal ids are not included. Returns null if the registration has been erased.
 */
export async function collectOwnData(
  { db }: { db: Db },
  { registrationId, locale }: { registrationId: string; locale: Locale },
) {
  const row = await db.registration.findUnique({ where: { id: registrationId }, include });
  if (!row) return null;
  const {
    id,
    seminarId,
    optionId,
    feeCategoryId,
    emailKey,
    personKey,
    submissionId,
    submissionDigest,
    searchText,
    foldedText,
    ...stored
  } = row;
  const { seminar, option, feeCategory, answers, events, mails, manageLinks, ...registration } = stored;
  const since = events.findLastIndex(({ kind }) => kind === "handedOver");
  return {
    seminar,
    registration: {
      ...registration,
      option: localised(option.translations, locale, "name")?.value ?? null,
      feeCategory: feeCategory && (localised(feeCategory.translations, locale, "name")?.value ?? null),
    },
    answers: ownAnswers(answers, locale).map(({ label, words }) => ({ question: label.value, answer: words })),
    history: events.slice(Math.max(since, 0)),
    mails,
    manageLinks,
  };
}
