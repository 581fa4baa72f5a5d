import { clockTime, isDay, isMoment, momentOf } from "@/lib/time/wall-clock";
import type { ArrangementDraft } from "./arrangement-content";

/**
 * Moves a moment (UTC) to another `day` (`YYYY-MM-DD`), at the same time of day in Helsinki. Returns the moment in UTC.
 */
export const onDay = (moment: string, day: string): string => momentOf(`${day}T${clockTime(moment)}`);

/**
 * Sets the day of an arrangement (`YYYY-MM-DD` in Helsinki) and moves its start and end to that day; publishing moves
 * the programme. If `date` is null or not a day yet, start and end stay as they are.
 */
export function moveToDay(content: ArrangementDraft, date: string | null): ArrangementDraft {
  const move = (moment: string | null) =>
    moment && date && isDay(date) && isMoment(moment) ? onDay(moment, date) : moment;
  return { ...content, date, startsAt: move(content.startsAt), endsAt: move(content.endsAt) };
}
