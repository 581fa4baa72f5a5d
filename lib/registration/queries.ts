import type { Db } from "@/lib/db/client";
import type { Prisma, RegistrationStatus } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import { hasFreeSeat } from "./rules";

const optionName = { select: { translations: { select: { locale: true, name: true } } } } as const;

const rowSelect = {
  id: true,
  number: true,
  status: true,
  name: true,
  email: true,
  organisation: true,
  message: true,
  locale: true,
  listed: true,
  registeredAt: true,
  cancelledAt: true,
  option: optionName,
} satisfies Prisma.RegistrationSelect;

/** A row of the participant list. Special needs are not in it: they don't travel with names. */
export type ParticipantRow = Omit<Prisma.RegistrationGetPayload<{ select: typeof rowSelect }>, "option"> & {
  optionName: string;
};

/** A text that LIKE takes as it is: its wildcards escaped, and without NUL, which PostgreSQL can't store. */
const likeText = (text: string) => text.replaceAll("\0", "").replace(/[\\%_]/g, "\\$&");

/**
 * The registrations of one seminar in the order of their numbers; with `search`, those whose name, e-mail,
 * organisation or number has it, in any case of letters.
 */
export async function loadParticipants(
  { db }: { db: Db },
  { seminarYear, search = "", locale }: { seminarYear: number; search?: string; locale: Locale },
): Promise<ParticipantRow[]> {
  const contains = { contains: likeText(search), mode: "insensitive" } as const;
  const number = /^\d{1,9}$/.test(search) ? [{ number: Number(search) }] : [];
  const rows = await db.registration.findMany({
    where: {
      seminar: { year: seminarYear },
      ...(search && { OR: [{ name: contains }, { email: contains }, { organisation: contains }, ...number] }),
    },
    orderBy: { number: "asc" },
    select: rowSelect,
  });
  return rows.map(({ option, ...row }) => ({
    ...row,
    optionName: localised(option.translations, locale, "name")?.value ?? "",
  }));
}

export type ParticipantCounts = Record<RegistrationStatus, number> & { specialNeeds: number };

/**
 * How many registrations of a seminar are in each state, those erased since included, and how many told of special
 * needs and still come.
 */
export async function countParticipants({ db }: { db: Db }, seminarYear: number): Promise<ParticipantCounts> {
  const seminar = { year: seminarYear };
  const [states, erased, specialNeeds] = await Promise.all([
    db.registration.groupBy({ by: ["status"], where: { seminar }, _count: true }),
    db.registrationTally.groupBy({ by: ["status"], where: { seminar }, _sum: { count: true } }),
    db.specialNeeds.count({ where: { registration: { seminar, status: "confirmed" } } }),
  ]);
  const count = (status: RegistrationStatus) =>
    (states.find((row) => row.status === status)?._count ?? 0) +
    (erased.find((row) => row.status === status)?._sum.count ?? 0);
  return { confirmed: count("confirmed"), waiting: count("waiting"), cancelled: count("cancelled"), specialNeeds };
}

/** The attendance options of a seminar in which a newcomer would now join the queue. */
export async function loadFullOptions({ db }: { db: Db }, seminarId: string): Promise<Set<string>> {
  const options = await db.attendanceOption.findMany({ where: { seminarId } });
  return new Set(options.filter((option) => !hasFreeSeat(option)).map(({ id }) => id));
}
