import { Prisma } from "@/lib/db/generated/client";
import { foldedText } from "@/lib/folded-text";
import type { ParticipantFilter, SortKey } from "./filter";
import { hasRefusedMail } from "./refused-mails";

/** Returns a LIKE pattern that finds the word anywhere in a text. Wildcards in the word are escaped. */
const contains = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

const searching = (word: string) => {
  const text = Prisma.sql`r.folded_text LIKE ${contains(word)}`;
  return /^\d{1,9}$/.test(word) ? Prisma.sql`(${text} OR r.number = ${Number(word)})` : text;
};

/**
 * Returns the SQL condition of a filter, for the table `registration AS r` and one seminar. Every word of the search
 * must be found in the name, the address or the organisation; case and accents do not matter. A word of digits also finds
 * the registration with that number.
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

// This collation sorts Å, Ä and Ö after Z, and capitals next to small letters, whatever the database's default is.
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

/** Returns the SQL order of a filter. Equal rows are ordered by number. */
export function orderOf({ sort, order }: ParticipantFilter): Prisma.Sql {
  const direction = Prisma.raw(order === "desc" ? "DESC" : "ASC");
  return Prisma.sql`${columns[sort]} ${direction}, r.number ${direction}`;
}
