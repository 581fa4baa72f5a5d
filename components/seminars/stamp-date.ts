import type { StampDate } from "@/components/ui/stamp-text";
import { calendarDay } from "@/lib/i18n/format";
import type { SeminarDates } from "@/lib/seminars/rules";

/** As much of the seminar's day as is known, for its stamp. */
export function stampDate({ year, month, date }: Pick<SeminarDates, "year" | "month" | "date">): StampDate {
  return date ? calendarDay(date) : { year, month };
}
