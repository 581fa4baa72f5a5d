import { clockFrom } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { registerParticipant } from "@/lib/registration/register-participant";
import { filledExtras, fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { newestMailed, type Person, siteDb, somebody, untilPublic } from "./steps";

/** The moment at which the site's clock starts. */
export const siteOpened = new Date("2023-09-04T09:00:00+03:00");

/** A seminar of this year with fees, questions, so many seats on site and any number online, open now. Each test has a year of its own. */
export async function openSeminar(year: number, seats: number | null): Promise<FullSeminar> {
  const full = await createFullSeminar(siteDb(), year, seats);
  const data = { announcedAt: siteOpened, registrationOpensAt: siteOpened };
  await siteDb().seminar.update({ where: { id: full.seminar.id }, data });
  await untilPublic(year);
  return full;
}

/** Registers somebody for the seminar, on site, and gives the link's token. */
export async function registerFor(full: FullSeminar, locale: Locale): Promise<Person & { token: string }> {
  const person = somebody();
  const form = await fullForm(siteDb(), full, { ...filledExtras(full), ...person, locale });
  await registerParticipant({ db: siteDb(), clock: clockFrom(siteOpened) }, { seminarYear: full.seminar.year, form });
  return { ...person, organisation: form.organisation, token: await newestMailed(person.email, "manageToken") };
}

export const storedOf = (email: string) => siteDb().registration.findFirst({ where: { email } });
