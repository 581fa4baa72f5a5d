import { createHash } from "node:crypto";
import type { Db, Tx } from "@/lib/db/client";
import type { FeeCategory } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { AnswerValue } from "./question-kinds";
import type { Answer } from "./read-answers";
import type { RegistrationDetails } from "./schema";

/** All stored data that a participant may change. */
export type StoredDetails = RegistrationDetails & { locale: Locale };

/**
 * Loads the details of a registration.
 * @throws if the registration does not exist
 */
export async function loadDetails(tx: Tx, registrationId: string): Promise<StoredDetails> {
  // The queries run one after another, because a transaction has only one connection.
  const row = await tx.registration.findUniqueOrThrow({ where: { id: registrationId } });
  const where = { registrationId };
  const needs = await tx.specialNeeds.findUnique({ where });
  const billing = await tx.billingDetails.findUnique({ where, omit: { registrationId: true } });
  const answers = await loadAnswers(tx, registrationId);
  const { givenName, familyName, email, organisation, role, optionId, message, listed, locale, feeCategoryId } = row;
  const { dietary = null, accessibility = null } = needs ?? {};
  return {
    ...{ givenName, familyName, email, organisation, role, optionId, message, listed, locale, feeCategoryId, billing },
    ...{ dietary, accessibility, needsConsent: needs !== null, answers },
  };
}

/**
 * Loads the answers of a registration, in the order of the questions. The list is empty if the registration does not
 * exist.
 */
export async function loadAnswers(db: Db | Tx, registrationId: string): Promise<Answer[]> {
  const answers = await db.answer.findMany({
    where: { registrationId },
    orderBy: { question: { position: "asc" } },
    select: { questionId: true, value: true },
  });
  // The cast is safe because only values that read-answers.ts has checked are stored.
  return answers.map(({ questionId, value }) => ({ questionId, value: value as AnswerValue }));
}

/**
 * Returns a hash of the details. A form contains the hash of the details that it shows. When the form is sent, the site
 * compares this hash with the hash of the stored details, and so notices changes that other people have made.
 */
export function versionOf(details: StoredDetails): string {
  return createHash("sha256").update(JSON.stringify(details)).digest("base64url");
}

/**
 * The name that a registration's history uses for each field of the details. The attendance option and the e-mail
 * address are not included, because their changes are separate events in the history (`optionChanged`, `emailChanged`).
 */
const fields = {
  givenName: "name",
  familyName: "name",
  organisation: "organisation",
  role: "role",
  feeCategoryId: "feeCategory",
  billing: "billing",
  answers: "answers",
  dietary: "dietary",
  accessibility: "accessibility",
  message: "message",
  listed: "listed",
  locale: "language",
} as const satisfies Partial<Record<keyof StoredDetails, string>>;

export type ChangedField = (typeof fields)[keyof typeof fields];

/** Returns the names of the fields whose values differ, without the values. */
export function changedFields(before: StoredDetails, after: StoredDetails): ChangedField[] {
  const differs = (field: keyof typeof fields) =>
    JSON.stringify(canonical(before[field])) !== JSON.stringify(canonical(after[field]));
  const names = (Object.keys(fields) as (keyof typeof fields)[]).filter(differs).map((field) => fields[field]);
  return [...new Set(names)];
}

/**
 * Returns the fields of billing details in alphabetical order, so that a different order does not count as a change.
 * Other values are returned unchanged.
 */
function canonical(value: unknown): unknown {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)) : value;
}

type Stored = {
  registrationId: string;
  details: StoredDetails;
  /**
   * The fields that have changed. Billing details, answers, special needs and the fee are stored only if they have
   * changed.
   */
  changed: readonly ChangedField[];
  feeCategory: FeeCategory | null;
  now: Date;
};

/**
 * Stores changed details, except the attendance option and the e-mail address. The registration gets the current price
 * of its fee category only if the fee category has changed. The time of the consent to store special needs is updated
 * only if the special needs have changed.
 */
export async function storeDetails(
  tx: Tx,
  { registrationId, details, changed, feeCategory, now }: Stored,
): Promise<void> {
  const { givenName, familyName, organisation, role, message, listed, locale } = details;
  const price = {
    feeCategoryId: feeCategory?.id ?? null,
    netCents: feeCategory?.netCents ?? null,
    vatBasisPoints: feeCategory?.vatBasisPoints ?? null,
  };
  await tx.registration.update({
    where: { id: registrationId },
    data: {
      givenName,
      familyName,
      organisation,
      role,
      message,
      listed,
      locale,
      ...(changed.includes("feeCategory") && price),
    },
  });
  if (changed.includes("billing")) await storeBilling(tx, registrationId, details);
  if (changed.includes("answers")) await storeAnswers(tx, registrationId, details);
  if (changed.includes("dietary") || changed.includes("accessibility"))
    await storeNeeds(tx, registrationId, details, now);
}

async function storeBilling(tx: Tx, registrationId: string, { billing }: StoredDetails): Promise<void> {
  const where = { registrationId };
  if (billing) await tx.billingDetails.upsert({ where, create: { registrationId, ...billing }, update: billing });
  else await tx.billingDetails.deleteMany({ where });
}

async function storeAnswers(tx: Tx, registrationId: string, { answers }: StoredDetails): Promise<void> {
  await tx.answer.deleteMany({ where: { registrationId } });
  await tx.answer.createMany({ data: answers.map((answer) => ({ registrationId, ...answer })) });
}

async function storeNeeds(
  tx: Tx,
  registrationId: string,
  { dietary, accessibility }: StoredDetails,
  now: Date,
): Promise<void> {
  const where = { registrationId };
  const needs = { dietary, accessibility, consentedAt: now };
  if (dietary === null && accessibility === null) await tx.specialNeeds.deleteMany({ where });
  else await tx.specialNeeds.upsert({ where, create: { registrationId, ...needs }, update: needs });
}
