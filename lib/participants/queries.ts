import type { Db } from "@/lib/db/client";
import type { RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import type { SeatLimit } from "@/lib/seats/capacity";
import type { ParticipantFilter } from "./filter";
import { conditionOf, orderOf } from "./filter-sql";

/** How many participants a page of the list shows. */
export const PAGE_SIZE = 100;

/** Matches are counted up to this number. If there are more, the exact number is not needed. */
export const MOST_COUNTED = 1_000;

/** A row of the participant list. It leaves out special needs, because lists never show them together with names. */
type ParticipantRow = {
  id: string;
  number: number;
  status: RegistrationStatus;
  name: string;
  email: string;
  organisation: string;
  optionId: string;
  registeredAt: Date;
};

export type ParticipantPage = {
  rows: ParticipantRow[];
  /** Whether another page follows. */
  more: boolean;
  /** How many registrations match, at most `MOST_COUNTED` + 1. */
  count: number;
};

/** Loads one page of a seminar's registrations that match the filter, in the filter's order. */
export async function loadParticipants(
  { db }: { db: Db },
  { seminarId, filter }: { seminarId: string; filter: ParticipantFilter },
): Promise<ParticipantPage> {
  const condition = conditionOf(seminarId, filter);
  const skipped = (filter.page - 1) * PAGE_SIZE;
  const found = await db.$queryRaw<ParticipantRow[]>`
    SELECT r.id, r.number, r.status::text AS status, r.name, r.email, r.organisation, r.option_id AS "optionId",
      r.registered_at AS "registeredAt"
    FROM registration AS r WHERE ${condition}
    ORDER BY ${orderOf(filter)} LIMIT ${PAGE_SIZE + 1} OFFSET ${skipped}`;
  const more = found.length > PAGE_SIZE;
  // If the page is not full, the total number follows from it, and no second query is needed.
  const known = !more && (found.length > 0 || filter.page === 1) ? skipped + found.length : null;
  const [counted] =
    known === null
      ? await db.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM (
            SELECT FROM registration AS r WHERE ${condition} LIMIT ${MOST_COUNTED + 1}) AS matching`
      : [{ count: known }];
  return { rows: found.slice(0, PAGE_SIZE), more, count: counted?.count ?? 0 };
}

/**
 * An attendance option with the number of registrations in each state and of people who came, including those that have
 * been erased since.
 */
export type OptionCounts = Record<RegistrationStatus | "arrived", number> & SeatLimit & { id: string; name: string };

/**
 * The attendance options, with counts, and the fee categories of a seminar. Their names are in `locale`, or in Finnish
 * where a translation is missing.
 */
export type SeminarChoices = { options: OptionCounts[]; fees: { id: string; name: string }[] };

/** Loads the attendance options of a seminar with their counts, and its fee categories. */
export async function loadChoices({ db }: { db: Db }, seminarId: string, locale: Locale): Promise<SeminarChoices> {
  const named = { where: { seminarId }, orderBy: { position: "asc" }, include: { translations: true } } as const;
  const [options, fees, erased] = await Promise.all([
    db.attendanceOption.findMany(named),
    db.feeCategory.findMany(named),
    db.registrationTally.groupBy({
      by: ["optionId", "status"],
      where: { seminarId },
      _sum: { count: true, arrived: true },
    }),
  ]);
  // The query uses the options' ids, because the index begins with them. Seats and queues need no query, because the
  // options' rows contain their numbers.
  const where = { optionId: { in: options.map(({ id }) => id) }, status: "cancelled" } as const;
  const here = { seminarId, arrivedAt: { not: null } };
  const [cancelled, arrived] = await Promise.all([
    db.registration.groupBy({ by: ["optionId"], where, _count: true }),
    db.registration.groupBy({ by: ["optionId"], where: here, _count: true }),
  ]);
  const countOf = (counted: typeof arrived, id: string) => counted.find(({ optionId }) => optionId === id)?._count ?? 0;
  const goneArrived = (id: string) =>
    erased.reduce((sum, { optionId, _sum }) => sum + (optionId === id ? (_sum.arrived ?? 0) : 0), 0);
  const name = (texts: { locale: Locale; name: string }[]) => localised(texts, locale, "name")?.value ?? "";
  return {
    options: options.map(({ id, capacity, noLimit, taken, waiting, translations }) => {
      const gone = (status: RegistrationStatus) =>
        erased.find((row) => row.optionId === id && row.status === status)?._sum.count ?? 0;
      return {
        ...{ id, capacity, noLimit, name: name(translations) },
        confirmed: taken + gone("confirmed"),
        waiting: waiting + gone("waiting"),
        cancelled: countOf(cancelled, id) + gone("cancelled"),
        arrived: countOf(arrived, id) + goneArrived(id),
      };
    }),
    fees: fees.map(({ id, translations }) => ({ id, name: name(translations) })),
  };
}
