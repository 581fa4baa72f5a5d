import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { hashToken, isToken } from "@/lib/tokens/tokens";
import { registrationEntry, shownRegistrationSelect } from "./registration-entry";
import { seminarEntry } from "./seminar-entry";
import { shownSeminarSelect } from "./shown-seminar";
import { writeCalendar } from "./write-calendar";

type Deps = { db: Db; clock: Clock; siteUrl: string };

/** The interval, in hours, at which programs that subscribe to the calendar should reload it. */
const REFRESH_HOURS = 12;

const announcedBy = (now: Date) => ({ announcedAt: { lte: now }, date: { not: null } });

/**
 * Returns the text of a calendar file for the seminar of `year`. Returns null if the seminar is not announced or has no
 * date yet.
 */
export async function loadSeminarCalendar(
  { db, clock, siteUrl }: Deps,
  year: number,
  locale: Locale,
): Promise<string | null> {
  const now = clock.now();
  const seminar = await db.seminar.findUnique({ where: { year, ...announcedBy(now) }, select: shownSeminarSelect });
  const entry = seminar && seminarEntry(seminar, { locale, siteUrl });
  return entry && writeCalendar({ method: "PUBLISH", entries: [entry], now });
}

/** Returns the text of the calendar to which people subscribe. It contains all announced seminars that have a date. */
export async function loadSeminarsCalendar({ db, clock, siteUrl }: Deps, locale: Locale): Promise<string> {
  const now = clock.now();
  const seminars = await db.seminar.findMany({
    where: announcedBy(now),
    orderBy: { year: "asc" },
    select: shownSeminarSelect,
  });
  const entries = seminars
    .map((seminar) => seminarEntry(seminar, { locale, siteUrl }))
    .filter((entry) => entry !== null);
  const feed = { name: translator(locale, "calendar")("feedName"), refreshHours: REFRESH_HOURS };
  return writeCalendar({ method: "PUBLISH", entries, now, feed });
}

/**
 * Returns the text of the calendar file (iCalendar) of one participant, in the language of their registration. `token`
 * comes from the link with which the participant manages the registration. The file contains the same event as the
 * calendar file in the confirmation mails. If the registration is cancelled, the file cancels that event. Returns null
 * if the token is unknown, the participant is in the queue, or the seminar has no date yet.
 */
export async function loadOwnCalendar({ db, clock, siteUrl }: Deps, token: string): Promise<string | null> {
  if (!isToken(token)) return null;
  const link = await db.manageLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      registration: { select: { ...shownRegistrationSelect, locale: true, seminar: { select: shownSeminarSelect } } },
    },
  });
  if (!link || link.registration.status === "waiting") return null;
  const { seminar, locale, ...registration } = link.registration;
  const entry = registrationEntry(registration, seminar, { locale, siteUrl });
  return entry && writeCalendar({ method: entry.cancelled ? "CANCEL" : "PUBLISH", entries: [entry], now: clock.now() });
}
