import { clockTime, isDay, isMoment, momentOf } from "@/lib/time/wall-clock";
import type { ArrangementDraft } from "./arrangement-content";

/** A moment at the same time of another day, `YYYY-MM-DD` in Helsinki. */
export const onDay = (moment: string, day: string): string => momentOf(`${day}T${clockTime(moment)}`);

/**
 * The seminar on another day, `YYYY-MM-DD`: its times of day go with it; those of the programme do when the day is published.
 * While the day is not known, or is a text that is no day yet, they stay as they are.
 */
export function moveToDay(content: ArrangementDraft, date: string | null): ArrangementDraft {
  const move = (moment: string | null) =>
    moment && date && isDay(date) && isMoment(moment) ? onDay(moment, date) : moment;
  return { ...content, date, startsAt: move(content.startsAt), endsAt: move(content.endsAt) };
}
