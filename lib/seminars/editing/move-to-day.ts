import { momentOf, wallClock } from "@/lib/i18n/wall-clock";
import type { ArrangementContent } from "./arrangement-content";

/** A moment at the same time of another day, `YYYY-MM-DD` in Helsinki. */
export const onDay = (moment: string, day: string): string => momentOf(`${day}T${wallClock(moment).slice(11)}`);

/** The seminar on another day, or not known: its times of day go with it. Those of the programme do when it is published. */
export function moveToDay(content: ArrangementContent, date: string | null): ArrangementContent {
  const move = (moment: string | null) => (moment && date ? onDay(moment, date) : moment);
  return { ...content, date, startsAt: move(content.startsAt), endsAt: move(content.endsAt) };
}
