import type { Db, Tx } from "@/lib/db/client";
import { type InvoiceKind, Prisma, type RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { ParticipantFilter } from "@/lib/participants/filter";
import { conditionOf, orderOf } from "@/lib/participants/filter-sql";
import type { AnswerValue } from "@/lib/registration/question-kinds";

/** A registration with all values that the exported files need. */
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
  /**
   * The diet and other needs. Only the caterer's files (write-needs.ts) may contain them, because they are sensitive
   * data.
   */
  dietary: string | null;
  /** The answers to the organisers' questions. The keys are the ids of the questions. */
  answers: Record<string, AnswerValue> | null;
};

type Moments = "registeredAt" | "arrivedAt";

/**
 * A function that reads the registrations that match the export's filter, in batches and in the order of that filter.
 * If `narrower` contains a field of the filter, for example `status`, its value is used instead of the filter's value.
 */
export type RowReader = (narrower?: Partial<ParticipantFilter>) => AsyncGenerator<ExportRow[]>;

const BATCH = 1_000;
const TEN_MINUTES = 600_000;

/**
 * Calls `use` with a function that reads the registrations of a seminar. All reads show the data as it was at one
 * moment, even if people register in the meantime. The rows come from a database cursor, so that only one or two
 * batches are in memory. `use` must read one list to its end before it reads the next list. `use` must finish within
 * ten minutes.
 */
export function readRows<T>(
  { db }: { db: Db },
  { seminarId, filter }: { seminarId: string; filter: ParticipantFilter },
  use: (read: RowReader) => Promise<T>,
): Promise<T> {
  return db.$transaction(
    async (tx) => {
      // A repeatable-read transaction shows the data as it was at its first query. This is the first query, so all rows
      // show the data as it is now.
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
  // While the caller writes one batch, the database already reads the next batch.
  for (let coming = next(), rows = await coming; rows.length > 0; rows = await coming) {
    coming = next();
    // If the caller stops early, no code awaits `coming`, and an error would be an unhandled rejection. This line
    // prevents the unhandled rejection. If the caller continues, the error is still thrown where `coming` is awaited.
    coming.catch(() => {});
    yield rows;
  }
  await tx.$executeRaw`CLOSE exported`;
}

/**
 * Parses a row. Each row is fetched as one JSON text, because fetching separate columns is about three times slower.
 */
function parsed({ row }: { row: string }): ExportRow {
  const found = JSON.parse(row) as Omit<ExportRow, Moments> & { registeredAt: string; arrivedAt: string | null };
  const { registeredAt, arrivedAt } = found;
  return { ...found, registeredAt: new Date(registeredAt), arrivedAt: arrivedAt === null ? null : new Date(arrivedAt) };
}
