import { momentOf, wallClock } from "@/lib/i18n/wall-clock";
import type { SeminarContent } from "./content";

/** The seminar on another day, `YYYY-MM-DD` or not known: its times of day, the programme's too, go with it. */
export function moveToDay(content: SeminarContent, date: string | null): SeminarContent {
  const move = (moment: string | null) => moment && date && momentOf(`${date}T${wallClock(moment).slice(11)}`);
  const moved = <T extends { startsAt: string | null; endsAt: string | null }>(times: T): T => ({
    ...times,
    startsAt: move(times.startsAt) ?? times.startsAt,
    endsAt: move(times.endsAt) ?? times.endsAt,
  });
  return { ...moved(content), date, programme: content.programme.map(moved) };
}
