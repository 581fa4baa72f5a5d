import type { Tx } from "@/lib/db/client";
import { clockTime, isDay, isMoment, momentOf } from "@/lib/time/wall-clock";
import type { ArrangementDraft } from "./arrangement-content";

/**
 * Moves a point in time (UTC) to another date (`YYYY-MM-DD`) and keeps the time of day in Helsinki. Returns the result
 * in UTC.
 */
const onDay = (moment: string, day: string): string => momentOf(`${day}T${clockTime(moment)}`);

/**
 * Sets the date of an arrangement (`YYYY-MM-DD` in Helsinki), and moves the start and end of the seminar to this date.
 * If `date` is null or not a valid date yet, start and end do not change. The programme is moved later, when the
 * arrangement is published.
 */
export function moveToDay(content: ArrangementDraft, date: string | null): ArrangementDraft {
  const move = (moment: string | null) =>
    moment && date && isDay(date) && isMoment(moment) ? onDay(moment, date) : moment;
  return { ...content, date, startsAt: move(content.startsAt), endsAt: move(content.endsAt) };
}

/**
 * Moves the published programme to the seminar's new date (`YYYY-MM-DD` in Helsinki). Each item keeps its time of day.
 * If `day` is null, deletes the times of all items. The times are stored again when the programme is published after
 * the seminar has got a date.
 */
export async function moveProgramme(tx: Tx, seminarId: string, day: string | null): Promise<void> {
  const moved = (moment: Date | null) => (moment && day ? new Date(onDay(moment.toISOString(), day)) : null);
  for (const { id, startsAt, endsAt } of await tx.programmeItem.findMany({ where: { seminarId } }))
    await tx.programmeItem.update({ where: { id }, data: { startsAt: moved(startsAt), endsAt: moved(endsAt) } });
}
