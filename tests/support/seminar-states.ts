import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { locales } from "@/lib/i18n/locales";

const moment = (text: string) => new Date(`${text}+03:00`);

const early = { announcedAt: moment("2023-02-01T09:00:00"), registrationOpensAt: moment("2023-08-01T09:00:00") };

/**
 * The years of the seminars that `addSeminarStates` adds or changes. Each key describes the state of the seminar in
 * September 2023, when the clock of the demonstration site starts. The seminar of 2023 is not listed here. Its
 * registration is open at that time.
 */
export const yearsOfStates = {
  archived: 2019,
  held: 2021,
  announced: 2024,
  openingKnown: 2025,
  draft: 2026,
  closed: 2027,
  cancelled: 2028,
} as const;

const comingRows: Record<number, Omit<Prisma.SeminarUncheckedCreateInput, "year">> = {
  [yearsOfStates.announced]: { announcedAt: early.announcedAt },
  [yearsOfStates.openingKnown]: { announcedAt: early.announcedAt, registrationOpensAt: moment("2023-12-01T09:00:00") },
  [yearsOfStates.draft]: {},
  [yearsOfStates.closed]: { ...early, registrationClosesAt: moment("2023-09-01T16:00:00") },
  [yearsOfStates.cancelled]: {
    ...early,
    cancelledAt: moment("2023-09-01T12:00:00"),
    translations: { create: locales.map((locale) => ({ locale, cancelReason: `putkirikko (${locale})` })) },
  },
};

/** Adds seminars to a seeded demonstration site, so that it has one in each state of the lifecycle. */
export async function addSeminarStates(db: Db): Promise<void> {
  for (const [year, row] of Object.entries(comingRows))
    await db.seminar.create({ data: { year: Number(year), date: new Date(`${year}-10-24`), ...row } });
  const past = { archived: {}, held: { registrationsKeptMonths: 36 } };
  for (const state of ["archived", "held"] as const) {
    const year = yearsOfStates[state];
    await db.seminar.update({ where: { year }, data: { date: new Date(`${year}-10-24`), ...past[state] } });
  }
}
