import { clockFrom } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { registerParticipant } from "@/lib/registration/register-participant";
import { filledExtras, fullForm } from "@/tests/support/form";
import { createFullSeminar, type FullSeminar } from "@/tests/support/full-seminar";
import { newestMailed, type Person, siteDb, somebody, untilPublic } from "./steps";

/** The time at which the site's clock starts. */
export const siteOpened = new Date("2023-09-04T09:00:00+03:00");

/**
 * Creates a seminar with fees and questions. It has `seats` seats on site, and its number of seats online is not
 * limited. Its registration is open. Each test must use a different year.
 */
export async function openSeminar(year: number, seats: number | null): Promise<FullSeminar> {
  const full = await createFullSeminar(siteDb(), year, seats);
  const data = { announcedAt: siteOpened, registrationOpensAt: siteOpened };
  await siteDb().seminar.update({ where: { id: full.seminar.id }, data });
  await untilPublic(year);
  return full;
}

/**
 * Registers a person for the seminar, on site. Also returns the token of the manage link, the secret link with which
 * the person sees and changes the registration.
 */
export async function registerFor(full: FullSeminar, locale: Locale): Promise<Person & { token: string }> {
  const person = somebody();
  const form = await fullForm(siteDb(), full, { ...filledExtras(full), ...person, locale });
  await registerParticipant({ db: siteDb(), clock: clockFrom(siteOpened) }, { seminarYear: full.seminar.year, form });
  return { ...person, organisation: form.organisation, token: await newestMailed(person.email, "manageToken") };
}

export const storedOf = (email: string) => siteDb().registration.findFirst({ where: { email } });
