import type { Tx } from "@/lib/db/client";
import { onDay } from "./move-to-day";

/**
 * Moves the published programme to the seminar's new `day` (`YYYY-MM-DD` in Helsinki); each item keeps its time of day.
 * Without a day, the times are deleted, and publishing the programme again restores them.
 */
export async function moveProgramme(tx: Tx, seminarId: string, day: string | null): Promise<void> {
  const moved = (moment: Date | null) => (moment && day ? new Date(onDay(moment.toISOString(), day)) : null);
  for (const { id, startsAt, endsAt } of await tx.programmeItem.findMany({ where: { seminarId } }))
    await tx.programmeItem.update({ where: { id }, data: { startsAt: moved(startsAt), endsAt: moved(endsAt) } });
}
