import { recordAudit } from "@/lib/audit/record-audit";
import { type ShownSeminar, shownSeminarSelect } from "@/lib/calendar/shown-seminar";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import type { ParticipantFilter } from "@/lib/participants/filter";
import { loadChoices, type SeminarChoices } from "@/lib/participants/queries";
import type { QuestionText } from "@/lib/registration/form-spec";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { auditOf, type ExportKind } from "./export-kinds";
import { type RowReader, readRows } from "./read-rows";
import { writers } from "./writers";

export type ExportOrder = {
  kind: ExportKind;
  seminar: { id: string; year: number; heading: string };
  filter: ParticipantFilter;
  locale: Locale;
  userId: string;
  /** The secret key with which the codes on badges are made (lib/registration/check-in-code.ts). */
  cardsKey: string;
};

export type ExportContext = ExportOrder & {
  now: Date;
  choices: SeminarChoices;
  questions: readonly QuestionText[];
  told: ShownSeminar;
  read: RowReader;
};

/** A function that receives a file piece by piece. Its promise resolves when the next piece can be written. */
export type Sink = (piece: Uint8Array) => Promise<unknown>;

/**
 * Creates an exported file about the participants who match `order.filter`, and passes it to `sink` in pieces. Records
 * the download in the audit log. All rows show the data as it was at one moment, even if people register while the file
 * is written. The files for printing, the e-mail addresses, the diets and the invoicing list contain only participants
 * who have a seat, unless the filter selects another status. Certificates contain only participants who were checked
 * in.
 */
export async function makeExport(
  { db, clock }: { db: Db; clock: Clock },
  order: ExportOrder,
  sink: Sink,
): Promise<void> {
  const { kind, seminar, userId, locale } = order;
  const now = clock.now();
  await recordAudit(db, { userId, action: auditOf(kind), subject: String(seminar.year), now });
  const [choices, told, { questions }] = await Promise.all([
    loadChoices({ db }, seminar.id, locale),
    db.seminar.findUniqueOrThrow({ where: { id: seminar.id }, select: shownSeminarSelect }),
    loadFormSpec({ db }, seminar.year, locale),
  ]);
  await readRows({ db }, { seminarId: seminar.id, filter: order.filter }, async (read) => {
    const context = { ...order, now, choices, questions, told, read };
    for await (const piece of writers[kind](context)) await sink(piece);
  });
}
