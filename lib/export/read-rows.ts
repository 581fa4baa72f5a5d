import type { Db, Tx } from "@/lib/db/client";
import { type InvoiceKind, Prisma, type RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { ParticipantFilter } from "@/lib/participants/filter";
import { conditionOf, orderOf } from "@/lib/participants/filter-sql";
import type { AnswerValue } from "@/lib/registration/read-answers";

/** A registration with what the files have of it. */
export type ExportRow = {
  id: string;
  number: number;
  status: RegistrationStatus;
  optionId: string;
  name: string;
  email: string;
  organisation: string;
  role: string | null;
  message: string | null;
  locale: Locale;
  listed: boolean;
  registeredAt: Date;
  arrivedAt: Date | null;
  feeCategoryId: string | null;
  netCents: number | null;
  vatBasisPoints: number | null;
  payer: string | null;
  invoiceKind: InvoiceKind | null;
  businessId: string | null;
  eInvoiceAddress: string | null;
  operatorCode: string | null;
  invoiceEmail: string | null;
  postalAddress: string | null;
  reference: string | null;
  /** For the caterer (write-needs.ts): in no other file, since it doesn't travel with names. */
  dietary: string | null;
  /** By the questions' ids. */
  answers: Record<string, AnswerValue> | null;
};

type Moments = "registeredAt" | "arrivedAt";

/** Reads those who match, in order, some at a time; with `narrower`, only those of them who match that too. */
export type RowReader = (narrower?: Partial<ParticipantFilter>) => AsyncGenerator<ExportRow[]>;

const BATCH = 1_000;
const TEN_MINUTES = 600_000;

/**
 * Lets `use` read a seminar's registrations as they are at one moment, however long that takes and whoever registers
 * meanwhile. The rows come from a cursor of the database, so as many are in memory as are read at a time.
 */
export function readRows<T>(
  { db }: { db: Db },
  { seminarId, filter }: { seminarId: string; filter: ParticipantFilter },
  use: (read: RowReader) => Promise<T>,
): Promise<T> {
  return db.$transaction(
    async (tx) => {
      // The moment of a transaction is that of its first question.
      await tx.$executeRaw`SELECT`;
      return use((narrower) => batches(tx, seminarId, { ...filter, ...narrower }));
    },
    { isolationLevel: "RepeatableRead", timeout: TEN_MINUTES },
  );
}

async function* batches(tx: Tx, seminarId: string, filter: ParticipantFilter): AsyncGenerator<ExportRow[]> {
  await tx.$executeRaw`
    DECLARE exported NO SCROLL CURSOR FOR
    SELECT row_to_json(found)::text AS row FROM (
    SELECT r.id, r.number, r.status::text AS status, r.option_id AS "optionId", r.name, r.email, r.organisation, r.role,
      r.message, r.locale::text AS locale, r.listed, r.registered_at AS "registeredAt",
      r.arrived_at AS "arrivedAt", r.fee_category_id AS "feeCategoryId", r.net_cents AS "netCents", r.vat_basis_points AS "vatBasisPoints", payer, invoice_kind::text AS "invoiceKind",
      business_id AS "businessId", e_invoice_address AS "eInvoiceAddress", operator_code AS "operatorCode",
      invoice_email AS "invoiceEmail", postal_address AS "postalAddress", reference, dietary,
      CASE WHEN EXISTS (SELECT FROM question WHERE seminar_id = ${seminarId}::uuid) THEN (
        SELECT json_object_agg(question_id, value) FROM answer WHERE registration_id = r.id) END AS answers
    FROM registration AS r LEFT JOIN billing_details AS billing ON billing.registration_id = r.id
      LEFT JOIN special_needs AS needs ON needs.registration_id = r.id
    WHERE ${conditionOf(seminarId, filter)} ORDER BY ${orderOf(filter)}) AS found`;
  const next = async () =>
    (await tx.$queryRaw<{ row: string }[]>(Prisma.raw(`FETCH ${BATCH} FROM exported`))).map(parsed);
  // The database finds the next rows while the reader writes these.
  for (let coming = next(), rows = await coming; rows.length > 0; rows = await coming) {
    coming = next();
    // Of a reader who has left nobody waits for them; to one who stays, the fault comes where it is awaited.
    coming.catch(() => {});
    yield rows;
  }
  await tx.$executeRaw`CLOSE exported`;
}

/** A row is fetched as one text: cell by cell, the client took three times as long. */
function parsed({ row }: { row: string }): ExportRow {
  const found = JSON.parse(row) as Omit<ExportRow, Moments> & { registeredAt: string; arrivedAt: string | null };
  const { registeredAt, arrivedAt } = found;
  return { ...found, registeredAt: new Date(registeredAt), arrivedAt: arrivedAt === null ? null : new Date(arrivedAt) };
}
