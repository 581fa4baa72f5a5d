import { Prisma } from "@/lib/db/generated/client";
import { foldedText } from "@/lib/folded-text";
import type { ParticipantFilter, SortKey } from "./filter";
import { hasRefusedMail } from "./refused-mails";

/** Returns a LIKE pattern that matches texts with this word anywhere in them. Wildcards in the word are escaped. */
const contains = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

const searching = (word: string) => {
  const text = Prisma.sql`r.folded_text LIKE ${contains(word)}`;
  return /^\d{1,9}$/.test(word) ? Prisma.sql`(${text} OR r.number = ${Number(word)})` : text;
};

/**
 * Returns the SQL condition that selects the registrations of one seminar that match the filter. The query must name
 * the table as `registration AS r`. Each search word must occur in the name, the e-mail address or the organisation
 * (ignoring case and accents). A word that contains only digits may match the registration number instead.
 */
export function conditionOf(seminarId: string, filter: ParticipantFilter): Prisma.Sql {
  const { q, option, status, fee, needs, arrived, mail, language } = filter;
  const withNeeds = Prisma.sql`EXISTS (SELECT FROM special_needs WHERE registration_id = r.id)`;
  const parts = [
    Prisma.sql`r.seminar_id = ${seminarId}::uuid`,
    ...foldedText(q).split(/\s+/).filter(Boolean).map(searching),
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

// This collation sorts Å, Ä and Ö after Z, and does not separate capital letters from small letters. The query names
// the collation because the default collation of the database may be different.
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

/** Returns the content of ORDER BY for the filter. Rows with equal values are ordered by registration number. */
export function orderOf({ sort, order }: ParticipantFilter): Prisma.Sql {
  const direction = Prisma.raw(order === "desc" ? "DESC" : "ASC");
  return Prisma.sql`${columns[sort]} ${direction}, r.number ${direction}`;
}
