import type { Prisma } from "@/lib/db/generated/client";
import { type Locale, locales } from "@/lib/i18n/locales";
import en from "./seminar-2023/en";
import fi from "./seminar-2023/fi";
import sv from "./seminar-2023/sv";

type SeminarRow = Prisma.SeminarCreateInput;

const reasons: Record<number, Record<Locale, string>> = {
  2020: { fi: "korona", sv: "corona", en: "the coronavirus" },
  2022: { fi: "haimme uusia jäseniä", sv: "vi sökte nya medlemmar", en: "we looked for new members" },
};

/**
 * Returns the time at which a seminar was announced. For past seminars this time is unknown and never shown, so the
 * beginning of the year is used.
 */
const announcedAt = (year: number) => new Date(Date.UTC(year, 0, 1));

function pastYear(year: number): SeminarRow {
  const row = { year, month: year === 2007 ? 10 : null, announcedAt: announcedAt(year) };
  const reason = reasons[year];
  if (!reason) return row;
  const translations = { create: locales.map((locale) => ({ locale, cancelReason: reason[locale] })) };
  return { ...row, cancelledAt: announcedAt(year), translations };
}

const texts = { fi, sv, en };

/** Example times for registration, used only in the demonstration. The real times have not been announced. */
const exampleWindow = {
  registrationOpensAt: new Date("2023-09-01T09:00:00+03:00"),
  registrationClosesAt: new Date("2023-10-19T16:00:00+03:00"),
};

function comingSeminar(mode: "demonstration" | "live"): SeminarRow {
  return {
    year: 2023,
    date: new Date("2023-10-26"),
    announcedAt: announcedAt(2023),
    ...(mode === "demonstration" ? exampleWindow : {}),
    translations: {
      create: locales.map((locale) => {
        const { option: _, ...text } = texts[locale];
        return { locale, ...text };
      }),
    },
    options: {
      create: {
        position: 1,
        mode: "onSite",
        // The real capacity is unknown. In the demonstration, the number of seats has no limit. On a live site, nobody
        // can register before an organiser has set the capacity.
        noLimit: mode === "demonstration",
        translations: { create: locales.map((locale) => ({ locale, ...texts[locale].option })) },
      },
    },
  };
}

/** Returns the seminars of the years 2007 to 2022, and the next seminar. */
export function seminars(mode: "demonstration" | "live"): SeminarRow[] {
  const past = Array.from({ length: 16 }, (_, index) => pastYear(2007 + index));
  return [...past, comingSeminar(mode)];
}
