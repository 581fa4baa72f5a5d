import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { type Localised, localised } from "@/lib/i18n/localised";
import { type RichText, richTextSchema } from "@/lib/rich-text/schema";
import { isAnnounced, isComing, isHeld, isOver, type SeminarState } from "@/lib/time/lifecycle";
import type { Seminar, SeminarYear } from "./seminar";
import { stateForReaders } from "./state-for-readers";

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
} satisfies Prisma.SeminarSelect;

const seats = { capacity: true, noLimit: true } satisfies Prisma.AttendanceOptionSelect;

const yearSelect = {
  ...dates,
  options: { select: seats },
  translations: { select: { locale: true, title: true, cancelReason: true } },
} satisfies Prisma.SeminarSelect;

const seminarSelect = {
  ...dates,
  id: true,
  movedFrom: true,
  startsAt: true,
  endsAt: true,
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
const noDay = { month: null, date: null, title: null } satisfies Partial<SeminarYear>;
const noPlans = {
  ...noDay,
  movedFrom: null,
  startsAt: null,
  endsAt: null,
  lead: null,
  body: null,
  afterwards: null,
  venueName: null,
  venueAddress: null,
  options: [],
  programme: [],
  fees: [],
} satisfies Partial<Seminar>;

/**
 * Returns the time at which registration opens, as readers see it. If this time has passed but no attendance option has
 * a capacity yet, returns null, because it is not known when people can really register.
 */
function windowOf(state: SeminarState, { registrationOpensAt }: Pick<YearRow, "registrationOpensAt">, now: Date) {
  const waits = state === "announced" && registrationOpensAt !== null && registrationOpensAt <= now;
  return { registrationOpensAt: waits ? null : registrationOpensAt };
}

function toYear({ translations, options, ...row }: YearRow, locale: Locale, now: Date): SeminarYear | null {
  const state = stateForReaders({ ...row, options }, now);
  if (state === "draft") return null;
  return {
    ...row,
    ...windowOf(state, row, now),
    state,
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

function toSeminar(
  { options, feeCategories, programme, translations, ...row }: SeminarRow,
  locale: Locale,
  now: Date,
): Seminar | null {
  const state = stateForReaders({ ...row, options }, now);
  if (state === "draft") return null;
  const text = (column: "title" | "lead" | "venueName" | "venueAddress" | "cancelReason") =>
    localised(translations, locale, column);
  return {
    ...row,
    ...windowOf(state, row, now),
    state,
    title: text("title"),
    lead: text("lead"),
    body: toRichText(translations, locale, "body"),
    afterwards: isHeld(state) ? toRichText(translations, locale, "afterwards") : null,
    venueName: text("venueName"),
    venueAddress: text("venueAddress"),
    cancelReason: text("cancelReason"),
    options: options.flatMap(({ translations: texts, id, mode }) => {
      const name = localised(texts, locale, "name");
      return name ? [{ id, mode, name, hint: localised(texts, locale, "hint") }] : [];
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
 * seminar. Returns null if the public can see no seminar.
 */
export async function loadCurrentSeminar(deps: Deps, locale: Locale): Promise<Seminar | null> {
  const years = await loadHistory(deps, locale);
  const now = deps.clock.now();
  const current =
    years.find(({ state }) => isComing(state)) ?? years.find((year) => !isOver(year, now)) ?? years.at(-1);
  return current ? loadSeminar(deps, current.year, locale) : null;
}
