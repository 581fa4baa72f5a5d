import { Prisma } from "@/lib/db/generated/client";
import type { ParticipantFilter, SortKey } from "./filter";
import { hasRefusedMail } from "./refused-mails";

/** A word that LIKE takes as it is: its wildcards escaped. */
const contains = (word: string) => `%${word.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;

const searching = (word: string) => {
  const text = Prisma.sql`r.search_text LIKE ${contains(word)}`;
  return /^\d{1,9}$/.test(word) ? Prisma.sql`(${text} OR r.number = ${Number(word)})` : text;
};

/**
 * The condition of a filter on `registration AS r` of one seminar. Each word of the search is looked for in name, address
 * and organisation, in any case of letters, and a number as the registration's own.
 */
export function conditionOf(seminarId: string, filter: ParticipantFilter): Prisma.Sql {
  const { q, option, status, fee, needs, arrived, mail, language } = filter;
  const withNeeds = Prisma.sql`EXISTS (SELECT FROM special_needs WHERE registration_id = r.id)`;
  const parts = [
    Prisma.sql`r.seminar_id = ${seminarId}::uuid`,
    ...q.split(/\s+/).filter(Boolean).map(searching),
    option && Prisma.sql`r.option_id = ${option}::uuid`,
    status && Prisma.sql`r.status = ${status}::"RegistrationStatus"`,
    fee && Prisma.sql`r.fee_category_id = ${fee}::uuid`,
    needs && (needs === "yes" ? withNeeds : Prisma.sql`NOT ${withNeeds}`),
    arrived && Prisma.sql`r.arrived_at IS ${arrived === "yes" ? Prisma.raw("NOT NULL") : Prisma.raw("NULL")}`,
    mail && hasRefusedMail,
    language && Prisma.sql`r.locale = ${language}::"Locale"`,
  ];
  return Prisma.join(
    parts.filter((part) => typeof part === "object"),
    " AND ",
  );
}

// Å, Ä and Ö after Z, and capitals beside small letters, whatever the database's own order is.
const finnish = (column: string) => Prisma.raw(`r.${column} COLLATE "fi-x-icu"`);

const columns: Record<SortKey, Prisma.Sql> = {
  number: Prisma.raw("r.number"),
  name: finnish("name"),
  organisation: finnish("organisation"),
  email: Prisma.raw("r.email_key"),
  option: Prisma.raw("(SELECT position FROM attendance_option WHERE id = r.option_id)"),
  status: Prisma.raw("r.status"),
  registered: Prisma.raw("r.registered_at"),
};

/** The order of a filter; what is alike in it, by number. */
export function orderOf({ sort, order }: ParticipantFilter): Prisma.Sql {
  const direction = Prisma.raw(order === "desc" ? "DESC" : "ASC");
  return Prisma.sql`${columns[sort]} ${direction}, r.number ${direction}`;
}
