import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Deadline } from "@/lib/seminars/deadlines";
import type { Entry } from "./calendar-entry";
import { entryUid } from "./seminar-entry";
import { writeCalendar } from "./write-calendar";

/**
 * The Unix time, in seconds, of 1 January 2023. SEQUENCE (the version number of a calendar entry) is the current Unix
 * time minus this number. The subtraction keeps SEQUENCE small, because some programs store it in 32 bits.
 */
const FIRST_SEQUENCE = 1_672_531_200;

type Wanted = {
  seminar: { id: string; year: number };
  deadlines: readonly Deadline[];
  locale: Locale;
  siteUrl: string;
};

/**
 * Returns the text of a calendar file with the organisers' deadlines, in the language `locale`. A deadline whose time
 * is not known yet is left out. If a user imports this file again later, the newer file updates the entries of the
 * older file.
 */
export function deadlinesCalendar({ seminar, deadlines, locale, siteUrl }: Wanted, now: Date): string {
  const { id, year } = seminar;
  const t = translator(locale, "seminarArranging");
  const heading = t("title", { year: String(year) });
  const url = new URL(href("arrangeSeminar", locale, { year }), siteUrl).href;
  const entries = deadlines.flatMap(({ key, kind, days = 0, at }): Entry[] => {
    if (at === null) return [];
    const startsAt = typeof at === "string" ? null : at;
    return [
      {
        uid: entryUid(`${key}-${id}`, siteUrl),
        // SEQUENCE must be higher in a newer file than in an older file. Otherwise calendar programs ignore the newer
        // file.
        sequence: Math.floor(now.getTime() / 1000) - FIRST_SEQUENCE,
        cancelled: false,
        summary: `${heading}: ${t(`deadlines.${kind}`, { days })}`,
        description: "",
        location: null,
        url,
        date: startsAt ?? new Date(at),
        startsAt,
        endsAt: null,
      },
    ];
  });
  return writeCalendar({
    method: "PUBLISH",
    entries,
    now,
    feed: { name: `${heading}: ${t("deadlines.title")}`, refreshHours: 12 },
  });
}
