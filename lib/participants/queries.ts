import type { Db } from "@/lib/db/client";
import type { RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import type { SeatLimit } from "@/lib/seats/capacity";
import type { ParticipantFilter } from "./filter";
import { conditionOf, orderOf } from "./filter-sql";

/** How many are on a page of the list. */
export const PAGE_SIZE = 100;

/** So many matches are counted; that there are more is enough to know. */
export const MOST_COUNTED = 1_000;

/** A row of the participant list. Special needs are not in it: they don't travel with names. */
export type ParticipantRow = {
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
  /** How many match, at most `MOST_COUNTED` and one. */
  count: number;
};

/** A page of a seminar's registrations: those that match the filter, in its order. */
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
  // A page that isn't full tells how many there are.
  const known = !more && (found.length > 0 || filter.page === 1) ? skipped + found.length : null;
  const [counted] =
    known === null
      ? await db.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM (
            SELECT FROM registration AS r WHERE ${condition} LIMIT ${MOST_COUNTED + 1}) AS matching`
      : [{ count: known }];
  return { rows: found.slice(0, PAGE_SIZE), more, count: counted?.count ?? 0 };
}

/** An attendance option with how many are in each state and how many came, those erased since included. */
export type OptionCounts = Record<RegistrationStatus | "arrived", number> & SeatLimit & { id: string; name: string };

/** What participants can be told apart by, and counted: ways to take part and fee categories, named in `locale`. */
export type SeminarChoices = { options: OptionCounts[]; fees: { id: string; name: string }[] };

/** The ways to take part with their counts, and the fee categories of a seminar. */
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
  // Asked by the options, as the index has it. Who has a seat and who waits is counted in their rows.
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
