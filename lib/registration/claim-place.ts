import { createHash, randomUUID } from "node:crypto";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { foldedAddress, foldedName } from "@/lib/folded-text";
import { derivedId } from "@/lib/forms/derived-id";
import { claimingSeat, type Outcome } from "@/lib/seats/claim-seat";
import { newToken } from "@/lib/tokens/tokens";
import type { Billing } from "./billing/schema";
import type { Answer } from "./read-answers";
import type { RegistrationForm } from "./schema";

export type Claim = { seminarId: string; form: RegistrationForm; now: Date };
export type Place = {
  status: Outcome;
  /** Whether the same form has registered this person before. If it is true, nothing has been stored now. */
  sameForm: boolean;
};

/**
 * An SQL condition. It is true if the e-mail address has no registration for the seminar. Cancelled registrations do
 * not count.
 */
const isNew = Prisma.sql`NOT EXISTS (SELECT FROM known)`;

/** Returns an SQL condition that is true if no fee category was chosen, or if the chosen one belongs to the seminar. */
const isOffered = (
  seminarId: string,
  { feeCategoryId }: RegistrationForm,
) => Prisma.sql`(${feeCategoryId}::uuid IS NULL OR
        EXISTS (SELECT FROM fee_category WHERE id = ${feeCategoryId}::uuid AND seminar_id = ${seminarId}::uuid))`;

/**
 * Registers a person. Takes a seat or a position in the queue by the rules of lib/seats/claim-seat.ts. Stores the
 * registration, its mail, and its manage link (the link with which the participant can see and change the
 * registration). The price of the fee category at this time is stored with the registration.
 *
 * All of this is one SQL statement. All registrations for an attendance option must lock the option's row. With one
 * statement, each registration keeps the row locked for only one round trip to the database. The statement contains
 * parts for billing details and answers only if there are any.
 *
 * The same statement also runs if the e-mail address already has a registration that is not cancelled. It then stores
 * no second registration, but only a job that sends a mail to the owner of the address. It waits for the same locks,
 * uses up a registration number, and returns the result that a new person would get. So neither the response time nor
 * the next number reveals who has registered. There is one exception: if that registration was made with this same
 * form, the statement returns the status of the registration and stores no job. The caller must then store the fields
 * that have changed (answer-again.ts).
 *
 * Returns null if the attendance option or the fee category does not belong to the seminar, or if the option has no
 * capacity yet.
 * @throws if a constraint of the database is violated:
 * - `registration_live_email` if another registration with this e-mail address was stored after the statement began.
 * - `registration_submission_id_key` if this form was stored after the statement began, or if its registration has been
 *   cancelled.
 */
export async function claimPlace(db: Pick<Db, "$queryRaw">, { seminarId, form, now }: Claim): Promise<Place | null> {
  const id = randomUUID();
  const mailId = randomUUID();
  const { token, hash } = newToken();
  const formId = submissionId(form);
  const [place] = await db.$queryRaw<Place[]>`
    WITH known AS (
      SELECT id, status, submission_id = ${formId}::uuid AS same_form FROM registration
      WHERE seminar_id = ${seminarId}::uuid AND email_key = ${foldedAddress(form.email)} AND status <> 'cancelled'
    ), option AS (
      ${claimingSeat({ seminarId, optionId: form.optionId, isNew, provided: isOffered(seminarId, form) })}
    ), numbered AS (
      UPDATE seminar SET last_number = last_number + 1 FROM option WHERE seminar.id = option.seminar_id
      RETURNING last_number, option.id AS option_id, last_queue_number, is_new, has_seat
    ), registered AS (
      INSERT INTO registration (id, seminar_id, option_id, number, status, queue_number, name, email, email_key, organisation,
        role, fee_category_id, net_cents, vat_basis_points, message, locale, listed, privacy_accepted_at, registered_at, submission_id,
        submission_digest)
      SELECT ${id}::uuid, ${seminarId}::uuid, option_id, last_number,
        (CASE WHEN has_seat THEN 'confirmed' ELSE 'waiting' END)::"RegistrationStatus",
        CASE WHEN NOT has_seat THEN last_queue_number END, ${form.name}, ${form.email}, ${foldedAddress(form.email)}, ${form.organisation},
        ${form.role}, fee_category.id, fee_category.net_cents, fee_category.vat_basis_points, ${form.message},
        ${form.locale}::"Locale", ${form.listed}, ${now}::timestamptz, ${now}::timestamptz, ${formId}::uuid,
        ${submissionDigest(form)}
      FROM numbered LEFT JOIN fee_category ON fee_category.id = ${form.feeCategoryId}::uuid
      WHERE is_new
      RETURNING id, seminar_id, option_id, status
    ), needs AS (
      INSERT INTO special_needs (registration_id, dietary, accessibility, consented_at)
      SELECT id, ${form.dietary}, ${form.accessibility}, ${now}::timestamptz FROM registered
      WHERE ${form.dietary !== null || form.accessibility !== null}
    ), ${storingBilling(form.billing)} ${storingAnswers(form.answers)} link AS (
      INSERT INTO manage_link (token_hash, registration_id, created_at)
      SELECT ${hash}, id, ${now}::timestamptz FROM registered
    ), mail AS (
      INSERT INTO outbox_mail (id, kind, locale, recipient, payload, created_at, registration_id)
      SELECT ${mailId}::uuid, (CASE status WHEN 'confirmed' THEN 'confirmation' ELSE 'waitingList' END)::"MailKind",
        ${form.locale}::"Locale", ${form.email}, jsonb_build_object('manageToken', ${token}::text),
        ${now}::timestamptz, id
      FROM registered
    )
    SELECT CASE WHEN same_form THEN known.status::text WHEN has_seat THEN 'confirmed' ELSE 'waiting' END AS status,
      coalesce(same_form, false) AS "sameForm",
      CASE WHEN is_new THEN graphile_worker.add_job('send-mail', json_build_object('mailId', ${mailId}::text))
        WHEN NOT same_form THEN graphile_worker.add_job('remind', json_build_object('registrationId', known.id))
      END::text AS job
    FROM numbered LEFT JOIN known ON true`;
  return place ?? null;
}

/**
 * Returns the UUID that identifies a form when it is sent again. It is made from the id that the form got when it was
 * opened, the e-mail address and the person's name. Differences in the case, accents, word order and spaces of the name
 * are ignored. If the same form is sent with another name or e-mail address, the site treats it as another form.
 */
export function submissionId({ submissionId: openedAs, email, name }: RegistrationForm): string {
  return derivedId(openedAs, foldedAddress(email), foldedName(name));
}

/**
 * Returns the SHA-256 hash of a form's contents. If a form is sent again, this hash shows whether the contents have
 * changed.
 */
export function submissionDigest({ submissionId: _, ...said }: RegistrationForm): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(JSON.stringify(said)).digest());
}

/**
 * Returns the part of the SQL statement that stores the billing details. If the form has no billing details, this part
 * is empty.
 */
function storingBilling(billing: Billing | null): Prisma.Sql {
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
 * Returns the part of the SQL statement that stores the answers. If the form has no answers, this part is empty.
 * Answers are ignored if the seminar does not ask their questions any more, or asks them only for other attendance
 * options.
 */
function storingAnswers(answers: readonly Answer[]): Prisma.Sql {
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
