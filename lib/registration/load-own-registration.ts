import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import { hasFreeSeat } from "@/lib/seats/capacity";
import { changesOpen, feedbackOpen, seatsCanPass } from "@/lib/time/lifecycle";
import { ownAnswers } from "./answer-words";
import { leavingAt } from "./leaving-at";
import { findOwnRegistration } from "./manage-links";
import { mayHaveCertificate } from "./may-have-certificate";
import { loadOpenQuestions } from "./open-questions";
import type { Allowed, OwnRegistration } from "./own-registration";
import { hasExpired } from "./pending-request";

const include = {
  specialNeeds: true,
  billing: { omit: { registrationId: true } },
  emailChange: true,
  handOver: true,
  seminar: true,
  option: { include: { translations: true } },
  feeCategory: { include: { translations: true } },
  answers: {
    orderBy: { question: { position: "asc" } },
    include: {
      question: {
        include: {
          translations: true,
          choices: { orderBy: { position: "asc" }, include: { translations: true } },
        },
      },
    },
  },
} satisfies Prisma.RegistrationInclude;

type OwnRow = Prisma.RegistrationGetPayload<{ include: typeof include }>;

/**
 * Loads a registration, with texts in the reader's language. `token` comes from the manage link (the mailed link to the
 * registration). Returns null if the token is unknown.
 */
export async function loadOwnRegistration(
  deps: { db: Db; clock: Clock },
  token: string,
  locale: Locale,
): Promise<OwnRegistration | null> {
  const id = await findOwnRegistration(deps, token);
  return id ? loadRegistration(deps, id, locale) : null;
}

/** Loads a registration by its id, with texts in the reader's language. Returns null if it does not exist. */
export async function loadRegistration(
  { db, clock }: { db: Db; clock: Clock },
  id: string,
  locale: Locale,
): Promise<OwnRegistration | null> {
  const row = await db.registration.findUnique({ where: { id }, include });
  if (!row) return null;
  const now = clock.now();
  return {
    ...given(row, locale),
    ...requests(row, now),
    unanswered: row.status === "cancelled" ? [] : await loadOpenQuestions(db, row, locale),
    queuePosition: row.status === "waiting" ? await queuePosition(db, row) : null,
    leaving: leavingAt(row, now),
    allowed: await allowed(db, row, now),
  };
}

function given(row: OwnRow, locale: Locale) {
  const { id, number, status, name, email, organisation, role, message, billing, option, listed, remindersStopped } =
    row;
  const {
    cardVersion,
    registeredAt,
    cancelledAt,
    arrivedAt,
    optionId,
    specialNeeds,
    feeCategory,
    netCents,
    vatBasisPoints,
  } = row;
  const confirmed = status === "confirmed";
  const fee = feeCategory && { name: localised(feeCategory.translations, locale, "name") };
  return {
    ...{ id, number, status, name, email, organisation, role, message, listed, locale: row.locale, billing, optionId },
    ...{ cardVersion, registeredAt, cancelledAt, arrivedAt, remindersStopped },
    dietary: specialNeeds?.dietary ?? null,
    accessibility: specialNeeds?.accessibility ?? null,
    optionName: localised(option.translations, locale, "name"),
    optionMode: option.mode,
    confirmation: confirmed ? localised(option.translations, locale, "confirmation") : null,
    remoteLink: confirmed ? option.remoteLink : null,
    fee: fee && { ...fee, netCents: netCents ?? 0, vatBasisPoints: vatBasisPoints ?? 0 },
    answers: ownAnswers(row.answers, locale),
    seminarYear: row.seminar.year,
    changesCloseAt: row.seminar.changesCloseAt,
  };
}

function requests({ emailChange, handOver }: OwnRow, now: Date) {
  const pending = (request: { createdAt: Date } | null) => request !== null && !hasExpired(request.createdAt, now);
  return {
    newEmail: emailChange && pending(emailChange) ? emailChange.email : null,
    offeredTo: handOver && pending(handOver) ? { name: handOver.name, email: handOver.email } : null,
  };
}

function queuePosition(db: Db, { optionId, queueNumber }: OwnRow): Promise<number> {
  return db.registration.count({ where: { optionId, status: "waiting", queueNumber: { lte: queueNumber ?? 0 } } });
}

async function allowed(db: Db, row: OwnRow, now: Date): Promise<Allowed> {
  const { status, seminar } = row;
  const live = status !== "cancelled";
  return {
    change: live && changesOpen(seminar, now),
    certificate: mayHaveCertificate(row, seminar, now),
    handOver: status === "confirmed" && seatsCanPass(seminar, now),
    feedback: feedback(row, now),
    undo: live ? "possible" : await undo(db, row, now),
  };
}

function feedback({ status, seminar, feedbackGiven }: OwnRow, now: Date): Allowed["feedback"] {
  if (status !== "confirmed" || !feedbackOpen(seminar, now)) return "no";
  return feedbackGiven ? "given" : "open";
}

async function undo(
  db: Db,
  { seminar, option, emailKey, personKey, seminarId }: OwnRow,
  now: Date,
): Promise<Allowed["undo"]> {
  if (!changesOpen(seminar, now)) return "tooLate";
  const where = { seminarId, emailKey, personKey, status: { not: "cancelled" } } as const;
  if ((await db.registration.count({ where })) > 0) return "registeredAgain";
  return hasFreeSeat(option) ? "possible" : "noSeat";
}
