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

/** How often programs that subscribe to the calendar are asked to reload it. */
const REFRESH_HOURS = 12;

const announcedBy = (now: Date) => ({ announcedAt: { lte: now }, date: { not: null } });

/** The text of a calendar file for the seminar of `year`; null when it is not announced or its day is not known. */
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

/** The text of the calendar that people subscribe to: all announced seminars whose day is known. */
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
 * The text of a participant's own calendar file, found by the token of their manage link, in the language of the
 * registration. It holds the same entry as the mails; for a cancelled registration it withdraws the entry. Returns null
 * when the token is unknown, while the participant is in the queue, and while the day is not known.
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
