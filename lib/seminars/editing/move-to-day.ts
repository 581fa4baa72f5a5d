import type { Tx } from "@/lib/db/client";
import { clockTime, isDay, isMoment, momentOf } from "@/lib/time/wall-clock";
import type { ArrangementDraft } from "./arrangement-content";

/**
 * Moves a moment (UTC) to another `day` (`YYYY-MM-DD`), at the same time of day in Helsinki. Returns the moment in UTC.
 */
const onDay = (moment: string, day: string): string => momentOf(`${day}T${clockTime(moment)}`);

/**
 * Sets the day of an arrangement (`YYYY-MM-DD` in Helsinki) and moves its start and end to that day; publishing moves
 * the programme. If `date` is null or not a day yet, start and end stay as they are.
 */
export function moveToDay(content: ArrangementDraft, date: string | null): ArrangementDraft {
  const move = (moment: string | null) =>
    moment && date && isDay(date) && isMoment(moment) ? onDay(moment, date) : moment;
  return { ...content, date, startsAt: move(content.startsAt), endsAt: move(content.endsAt) };
}

/**
 * Moves the published programme to the seminar's new `day` (`YYYY-MM-DD` in Helsinki); each item keeps its time of day.
 * Without a day, the times are deleted, and publishing the programme again restores them.
 */
export async function moveProgramme(tx: Tx, seminarId: string, day: string | null): Promise<void> {
  const moved = (moment: Date | null) => (moment && day ? new Date(onDay(moment.toISOString(), day)) : null);
  for (const { id, startsAt, endsAt } of await tx.programmeItem.findMany({ where: { seminarId } }))
    await tx.programmeItem.update({ where: { id }, data: { startsAt: moved(startsAt), endsAt: moved(endsAt) } });
}
