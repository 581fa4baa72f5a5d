import type { Tx } from "@/lib/db/client";
import { onDay } from "./move-to-day";

/**
 * Takes the programme that is public along to the seminar's `day`, `YYYY-MM-DD`, each item at its time of day; without a day
 * its times are not known either, until the programme is published again.
 */
export async function moveProgramme(tx: Tx, seminarId: string, day: string | null): Promise<void> {
  const moved = (moment: Date | null) => (moment && day ? new Date(onDay(moment.toISOString(), day)) : null);
  for (const { id, startsAt, endsAt } of await tx.programmeItem.findMany({ where: { seminarId } }))
    await tx.programmeItem.update({ where: { id }, data: { startsAt: moved(startsAt), endsAt: moved(endsAt) } });
}
