import { Prisma } from "@/lib/db/generated/client";
import type { Billing } from "./billing/schema";
import type { Answer } from "./read-answers";

/** Returns the part of the SQL statement of `claimPlace` that stores the billing details; empty when there are none. */
export function storingBilling(billing: Billing | null): Prisma.Sql {
  if (!billing) return Prisma.empty;
  const { payer, invoiceKind, businessId, eInvoiceAddress, operatorCode } = billing;
  return Prisma.sql`billed AS (
      INSERT INTO billing_details (registration_id, payer, invoice_kind, business_id, e_invoice_address, operator_code,
        invoice_email, postal_address, reference)
      SELECT id, ${payer}, ${invoiceKind}::"InvoiceKind", ${businessId}, ${eInvoiceAddress}, ${operatorCode},
        ${billing.invoiceEmail}, ${billing.postalAddress}, ${billing.reference}
      FROM registered
    ),`;
}

/**
 * Returns the part of the SQL statement of `claimPlace` that stores the answers; empty when there are none. Answers to
 * questions that the seminar no longer asks are left out.
 */
export function storingAnswers(answers: readonly Answer[]): Prisma.Sql {
  if (answers.length === 0) return Prisma.empty;
  return Prisma.sql`answered AS (
      INSERT INTO answer (registration_id, question_id, value)
      SELECT registered.id, question.id, sent.value
      FROM registered
      JOIN question ON question.seminar_id = registered.seminar_id
        AND (question.option_id IS NULL OR question.option_id = registered.option_id)
      JOIN jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS sent("questionId" uuid, value jsonb)
        ON sent."questionId" = question.id
    ),`;
}
