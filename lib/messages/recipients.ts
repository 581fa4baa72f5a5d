import type { Db, Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ParticipantFilter } from "@/lib/participants/filter";
import { conditionOf } from "@/lib/participants/filter-sql";
import type { Recipient } from "./message";

/**
 * Loads the participants to whom a message is sent, sorted by number. These are the participants who match the filter.
 * If a person has several matching registrations with the same address, only the newest is included; colleagues who
 * share an address each get their own mail. Cancelled registrations are left out, unless the filter selects a state.
 */
export function loadRecipients(
  db: Db | Tx,
  { seminarId, filter }: { seminarId: string; filter: ParticipantFilter },
): Promise<Recipient[]> {
  const alive = filter.status ? Prisma.sql`TRUE` : Prisma.sql`r.status <> 'cancelled'`;
  return db.$queryRaw<Recipient[]>`
    SELECT id, name FROM (
      SELECT DISTINCT ON (r.email_key, r.person_key) r.id, r.name, r.number FROM registration AS r
      WHERE ${conditionOf(seminarId, filter)} AND ${alive}
      ORDER BY r.email_key, r.person_key, r.number DESC) AS recipient
    ORDER BY number`;
}
