import { createHash } from "node:crypto";
import type { Db, Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { AnswerValue } from "./question-kinds";
import type { Answer } from "./read-answers";
import type { RegistrationDetails } from "./schema";

/** Everything that a participant may change, as it is stored. */
export type StoredDetails = RegistrationDetails & { locale: Locale };

/**
 * Loads the details of a registration.
 * @throws when the registration does not exist
 */
export async function loadDetails(tx: Tx, registrationId: string): Promise<StoredDetails> {
  // The queries run one after another, because a transaction has one connection, which runs one query at a time.
  const row = await tx.registration.findUniqueOrThrow({ where: { id: registrationId } });
  const where = { registrationId };
  const needs = await tx.specialNeeds.findUnique({ where });
  const billing = await tx.billingDetails.findUnique({ where, omit: { registrationId: true } });
  const answers = await loadAnswers(tx, registrationId);
  const { name, email, organisation, role, optionId, message, listed, locale, feeCategoryId } = row;
  const { dietary = null, accessibility = null } = needs ?? {};
  return {
    ...{ name, email, organisation, role, optionId, message, listed, locale, feeCategoryId, billing },
    ...{ dietary, accessibility, needsConsent: needs !== null, answers },
  };
}

/** Loads the answers of a registration in the order of the questions; none when the registration does not exist. */
export async function loadAnswers(db: Db | Tx, registrationId: string): Promise<Answer[]> {
  const answers = await db.answer.findMany({
    where: { registrationId },
    orderBy: { question: { position: "asc" } },
    select: { questionId: true, value: true },
  });
  // The cast is safe, because only values that read-answers.ts has checked are stored.
  return answers.map(({ questionId, value }) => ({ questionId, value: value as AnswerValue }));
}

/**
 * Returns a hash that changes as soon as any of the details changes. A form carries it along, so that the site notices
 * when somebody else has changed the details in the meantime.
 */
export function versionOf(details: StoredDetails): string {
  return createHash("sha256").update(JSON.stringify(details)).digest("base64url");
}
