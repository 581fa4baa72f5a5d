import type { Db, Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ParticipantFilter } from "@/lib/participants/filter";
import { conditionOf } from "@/lib/participants/filter-sql";
import type { Recipient } from "./message";

/**
 * Loads the participants to whom a message is sent: the participants who match the filter, sorted by registration
 * number. If an e-mail address has several matching registrations, only the newest is included. Cancelled registrations
 * are left out, unless the filter selects a state.
 */
export function loadRecipients(
  db: Db | Tx,
  { seminarId, filter }: { seminarId: string; filter: ParticipantFilter },
): Promise<Recipient[]> {
  const alive = filter.status ? Prisma.sql`TRUE` : Prisma.sql`r.status <> 'cancelled'`;
  return db.$queryRaw<Recipient[]>`
    SELECT id, name FROM (
      SELECT DISTINCT ON (r.email_key) r.id, r.name, r.number FROM registration AS r
      WHERE ${conditionOf(seminarId, filter)} AND ${alive}
      ORDER BY r.email_key, r.number DESC) AS recipient
    ORDER BY number`;
}
