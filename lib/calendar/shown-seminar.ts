import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";

/** The columns of a seminar that mails, calendar entries and certificates show. */
export const shownSeminarSelect = {
  id: true,
  year: true,
  month: true,
  date: true,
  startsAt: true,
  endsAt: true,
  cancelledAt: true,
  calendarSequence: true,
  translations: {
    select: { locale: true, title: true, venueName: true, venueAddress: true, cancelReason: true },
  },
} satisfies Prisma.SeminarSelect;

export type ShownSeminar = Prisma.SeminarGetPayload<{ select: typeof shownSeminarSelect }>;

/** Returns the seminar's texts in the reader's language. A text that has no translation is returned in Finnish. */
export function shownWords({ year, translations }: ShownSeminar, locale: Locale) {
  const text = (column: "title" | "venueName" | "venueAddress" | "cancelReason") =>
    localised(translations, locale, column);
  return {
    year,
    title: text("title"),
    venueName: text("venueName"),
    venueAddress: text("venueAddress"),
    cancelReason: text("cancelReason")?.value ?? null,
  };
}
