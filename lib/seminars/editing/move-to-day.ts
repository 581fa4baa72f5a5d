import { isDay, isMoment, momentOf, wallClock } from "@/lib/i18n/wall-clock";
import type { SeminarDraft } from "./content";

/**
 * The seminar on another day, `YYYY-MM-DD`: its times of day, the programme's too, go with it. While the day is not known, or
 * is a text that is no day yet, they stay as they are.
 */
export function moveToDay(content: SeminarDraft, date: string | null): SeminarDraft {
  const move = (moment: string | null) =>
    moment && date && isDay(date) && isMoment(moment) ? momentOf(`${date}T${wallClock(moment).slice(11)}`) : moment;
  const moved = <T extends { startsAt: string | null; endsAt: string | null }>(times: T): T => ({
    ...times,
    startsAt: move(times.startsAt),
    endsAt: move(times.endsAt),
  });
  return { ...moved(content), date, programme: content.programme.map(moved) };
}
