import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { calendarDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { type RichText, richTextSchema } from "@/lib/rich-text/schema";
import { seatState, seatsLeft } from "@/lib/seats/seat-states";
import { stateForReaders } from "@/lib/seats/state-for-readers";
import { isAnnounced, isComing, isHeld, isOver, isToday, type PublicState } from "@/lib/time/lifecycle";
import type { Seminar, SeminarYear } from "./seminar";

type Deps = { db: Db; clock: Clock };

const dates = {
  year: true,
  month: true,
  date: true,
  announcedAt: true,
  registrationOpensAt: true,
  registrationClosesAt: true,
  cancelledAt: true,
  registrationsKeptMonths: true,
  endsAt: true,
} satisfies Prisma.SeminarSelect;

const seats = { capacity: true, noLimit: true, taken: true, waiting: true } satisfies Prisma.AttendanceOptionSelect;

const written = { not: Prisma.AnyNull };

/** Counts the parts of a seminar's page, to find the years that have no page (`hasPage`). */
const parts = {
  programme: true,
  translations: {
    where: { OR: [{ lead: { not: null } }, ...[{ body: written }, { afterwards: written }]] },
  },
} satisfies Prisma.SeminarCountOutputTypeSelect;

const yearSelect = {
  ...dates,
  options: { select: seats },
  _count: { select: parts },
  translations: { select: { locale: true, title: true, cancelReason: true } },
} satisfies Prisma.SeminarSelect;

const seminarSelect = {
  ...dates,
  id: true,
  movedFrom: true,
  startsAt: true,
  _count: { select: { ...parts, registrations: true } },
  erasures: { where: { kind: "registrations" }, take: 1, select: { id: true } },
  translations: { omit: { seminarId: true } },
  options: {
    orderBy: { position: "asc" },
    select: { id: true, mode: true, ...seats, translations: { select: { locale: true, name: true, hint: true } } },
  },
  feeCategories: {
    orderBy: { position: "asc" },
    select: { id: true, netCents: true, vatBasisPoints: true, translations: { select: { locale: true, name: true } } },
  },
  programme: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      isBreak: true,
      translations: { select: { locale: true, title: true, description: true } },
      speakers: { orderBy: { position: "asc" }, select: { id: true, name: true, organisation: true } },
    },
  },
} satisfies Prisma.SeminarSelect;

type YearRow = Prisma.SeminarGetPayload<{ select: typeof yearSelect }>;
type SeminarRow = Prisma.SeminarGetPayload<{ select: typeof seminarSelect }>;

/**
 * The values that replace the plans of a seminar if it was cancelled before it was announced. The public then sees the
 * reason for the cancellation, but no plans.
 */
const noDay = { month: null, date: null, endsAt: null, title: null, seats: "free" } satisfies Partial<SeminarYear>;
const noPlans = {
  ...noDay,
  movedFrom: null,
  startsAt: null,
  lead: null,
  body: null,
  afterwards: null,
  venueName: null,
  venueAddress: null,
  options: [],
  programme: [],
  fees: [],
} satisfies Partial<Seminar>;

type Shared = Pick<SeminarYear, "state" | "timing" | "seats" | "hasPage" | "registrationOpensAt">;

/**
 * Returns what follows from the clock and the seats. Returns null if readers do not see the seminar yet. If registration
 * should be open but no attendance option has a capacity, the opening time is null, because the real time is not known.
 */
function seenAt(row: YearRow, now: Date): Shared | null {
  const state = stateForReaders(row, now);
  if (state === "draft") return null;
  const waits = state === "announced" && row.registrationOpensAt !== null && row.registrationOpensAt <= now;
  return {
    state,
    timing: isHeld(state) || isOver(row, now) ? "over" : isToday(row, now) ? "today" : "ahead",
    seats: seatsLeft(row.options),
    hasPage: hasPage(row, state, now),
    registrationOpensAt: waits ? null : row.registrationOpensAt,
  };
}

function hasPage({ _count: count, ...row }: YearRow, state: PublicState, now: Date): boolean {
  if (isComing(state)) return true;
  return isAnnounced(row, now) && (row.date !== null || count.programme > 0 || count.translations > 0);
}

function toYear({ translations, ...row }: YearRow, locale: Locale, now: Date): SeminarYear | null {
  const seen = seenAt({ translations, ...row }, now);
  if (!seen) return null;
  const { options: _, _count: __, ...shown } = row;
  return {
    ...shown,
    ...seen,
    title: localised(translations, locale, "title"),
    cancelReason: localised(translations, locale, "cancelReason"),
    ...(!isAnnounced(row, now) && noDay),
  };
}

function toRichText(
  translations: SeminarRow["translations"],
  locale: Locale,
  column: "body" | "afterwards",
): Localised<RichText> | null {
  const text = localised(translations, locale, column);
  const parsed = richTextSchema.safeParse(text?.value);
  return text && parsed.success ? { value: parsed.data, lang: text.lang } : null;
}

function toSeminar(whole: SeminarRow, locale: Locale, now: Date): Seminar | null {
  const seen = seenAt(whole, now);
  if (!seen) return null;
  const { options, feeCategories, programme, translations, erasures, _count: count, ...row } = whole;
  const text = (column: "title" | "lead" | "venueName" | "venueAddress" | "cancelReason") =>
    localised(translations, locale, column);
  return {
    ...row,
    ...seen,
    erased: erasures.length > 0 && count.registrations === 0,
    title: text("title"),
    lead: text("lead"),
    body: toRichText(translations, locale, "body"),
    afterwards: isHeld(seen.state) ? toRichText(translations, locale, "afterwards") : null,
    venueName: text("venueName"),
    venueAddress: text("venueAddress"),
    cancelReason: text("cancelReason"),
    options: options.flatMap(({ translations: texts, id, mode, ...option }) => {
      const name = localised(texts, locale, "name");
      return name ? [{ id, mode, state: seatState(option), name, hint: localised(texts, locale, "hint") }] : [];
    }),
    fees: feeCategories.flatMap(({ translations: texts, ...price }) => {
      const name = localised(texts, locale, "name");
      return name ? [{ ...price, name }] : [];
    }),
    programme: programme.flatMap(({ translations: texts, ...item }) => {
      const title = localised(texts, locale, "title");
      return title ? [{ ...item, title, description: localised(texts, locale, "description") }] : [];
    }),
    ...(!isAnnounced(row, now) && noPlans),
  };
}

/**
 * Loads the seminar of `year` in the language `locale`. Returns null if that year has no seminar or the seminar is a
 * draft.
 */
export async function loadSeminar({ db, clock }: Deps, year: number, locale: Locale): Promise<Seminar | null> {
  const row = await db.seminar.findUnique({ where: { year }, select: seminarSelect });
  return row && toSeminar(row, locale, clock.now());
}

/** Loads all seminars that the public can see, the oldest first. */
export async function loadHistory({ db, clock }: Deps, locale: Locale): Promise<SeminarYear[]> {
  const rows = await db.seminar.findMany({ orderBy: { year: "asc" }, select: yearSelect });
  const now = clock.now();
  return rows.map((row) => toYear(row, locale, now)).filter((year) => year !== null);
}

/**
 * Loads the seminar for the home page. This is the next seminar that will take place. If no seminar will take place,
 * this is a cancelled seminar whose day has not ended yet. If there is no such seminar either, this is the latest
 * seminar that was held. Returns null if there is none of these.
 */
export async function loadCurrentSeminar(deps: Deps, locale: Locale): Promise<Seminar | null> {
  const years = await loadHistory(deps, locale);
  const current =
    years.find(({ timing, state }) => timing !== "over" && isComing(state)) ??
    years.find(({ timing }) => timing !== "over") ??
    years.findLast(({ state }) => isHeld(state));
  return current ? loadSeminar(deps, current.year, locale) : null;
}

/**
 * Returns the year for which the next seminar can be suggested: the year after the last one in the list, or the present
 * year in Helsinki if that is later.
 */
export function nextYear(years: readonly SeminarYear[], now: Date): number {
  return Math.max((years.at(-1)?.year ?? 0) + 1, calendarDay(now).year);
}
