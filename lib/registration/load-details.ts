import { createHash } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { AnswerValue } from "./read-answers";
import type { RegistrationDetails } from "./schema";

/** Everything that a participant may change, as it is stored. */
export type StoredDetails = RegistrationDetails & { locale: Locale };

/** The details of a registration that exists. */
export async function loadDetails(tx: Tx, registrationId: string): Promise<StoredDetails> {
  // One after another: one connection answers one question at a time.
  const row = await tx.registration.findUniqueOrThrow({ where: { id: registrationId } });
  const where = { registrationId };
  const needs = await tx.specialNeeds.findUnique({ where });
  const billing = await tx.billingDetails.findUnique({ where, omit: { registrationId: true } });
  const answers = await tx.answer.findMany({
    where,
    orderBy: { question: { position: "asc" } },
    select: { questionId: true, value: true },
  });
  const { name, email, organisation, role, optionId, message, listed, locale, feeCategoryId } = row;
  const { dietary = null, accessibility = null } = needs ?? {};
  return {
    ...{ name, email, organisation, role, optionId, message, listed, locale, feeCategoryId, billing },
    ...{ dietary, accessibility, needsConsent: needs !== null },
    // What was stored has been read by read-answers.ts.
    answers: answers.map(({ questionId, value }) => ({ questionId, value: value as AnswerValue })),
  };
}

/** Tells whether details are still those that a form was filled with: it differs as soon as any of them does. */
export function versionOf(details: StoredDetails): string {
  return createHash("sha256").update(JSON.stringify(details)).digest("base64url");
}
