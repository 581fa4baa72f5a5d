import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { type AlertLink, whereLink } from "./opening-alerts";
import { stateForReaders } from "./state-for-readers";

export type ConfirmResult = { ok: true } | { ok: false; reason: "linkUnknown" | "notAwaited" };

/**
 * Confirms that the owner of the address wants a mail when registration opens. If there is nothing to wait for any more
 * (registration is open or has closed, or the seminar is cancelled), the request is deleted and `notAwaited` returned.
 */
export async function confirmOpeningAlert(
  { db, clock }: { db: Db; clock: Clock },
  link: AlertLink,
): Promise<ConfirmResult> {
  const now = clock.now();
  const alert = await db.openingAlert.findUnique({
    where: whereLink(link),
    include: { seminar: { include: { options: true } } },
  });
  if (!alert) return { ok: false, reason: "linkUnknown" };
  // `deleteMany` and `updateMany` don't throw when the row is gone: the alert may have been sent at this very moment.
  const where = { id: alert.id };
  if (stateForReaders(alert.seminar, now) !== "announced") {
    await db.openingAlert.deleteMany({ where });
    return { ok: false, reason: "notAwaited" };
  }
  await db.openingAlert.updateMany({ where: { ...where, confirmedAt: null }, data: { confirmedAt: now } });
  return { ok: true };
}
