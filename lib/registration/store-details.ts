import type { Tx } from "@/lib/db/client";
import type { FeeCategory } from "@/lib/db/generated/client";
import type { ChangedField } from "./changed-fields";
import type { StoredDetails } from "./load-details";

type Stored = {
  registrationId: string;
  details: StoredDetails;
  /** The fields that have changed. Only these parts of billing, answers, fee and special needs are written. */
  changed: readonly ChangedField[];
  feeCategory: FeeCategory | null;
  now: Date;
};

/**
 * Stores changed details, except the option and the address. The registration gets a new price only when the fee
 * category changes, and the time of the consent to special needs is renewed only when the special needs change.
 */
export async function storeDetails(
  tx: Tx,
  { registrationId, details, changed, feeCategory, now }: Stored,
): Promise<void> {
  const { name, organisation, role, message, listed, locale } = details;
  const price = {
    feeCategoryId: feeCategory?.id ?? null,
    netCents: feeCategory?.netCents ?? null,
    vatBasisPoints: feeCategory?.vatBasisPoints ?? null,
  };
  await tx.registration.update({
    where: { id: registrationId },
    data: { name, organisation, role, message, listed, locale, ...(changed.includes("feeCategory") && price) },
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
