import type { Db } from "@/lib/db/client";
import type { RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import type { SeatLimit } from "@/lib/seats/capacity";
import type { ParticipantFilter } from "./filter";
import { conditionOf, orderOf } from "./filter-sql";

/** The number of participants on one page of the list. */
export const PAGE_SIZE = 100;

/**
 * The largest number of matching registrations that is counted exactly. If there are more, the exact number is not
 * needed.
 */
export const MOST_COUNTED = 1_000;

/**
 * A row of the participant list. It does not contain special needs, because lists must never show them together with
 * names.
 */
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
  /** Whether there is a next page. */
  more: boolean;
  /** The number of registrations that match, but never more than `MOST_COUNTED` + 1. */
  count: number;
};

/** Loads one page of the registrations of a seminar that match the filter, in the order that the filter sets. */
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
  // If this is the last page, the total number can be calculated, and no second query is needed.
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
 * An attendance option with the number of its registrations in each state, and the number of people who arrived. Erased
 * registrations are counted too.
 */
export type OptionCounts = Record<RegistrationStatus | "arrived", number> & SeatLimit & { id: string; name: string };

/**
 * The attendance options of a seminar, with counts, and its fee categories. Names are in `locale`, or in Finnish if
 * there is no translation.
 */
export type SeminarChoices = { options: OptionCounts[]; fees: { id: string; name: string }[] };

/** Loads the attendance options of a seminar, with counts, and its fee categories. */
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
  // The query for cancelled registrations selects by the options' ids, because the database index begins with the
  // option's id. Taken seats and waiting people need no query, because the rows of the options contain their numbers.
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
