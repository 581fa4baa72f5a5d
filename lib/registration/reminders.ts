import type { Db } from "@/lib/db/client";
import { findOwnRegistration } from "./find-own-registration";

/** Sets whether the participant gets reminders. Other mails are still sent. */
export async function wantReminders(
  { db }: { db: Db },
  { registrationId, wanted }: { registrationId: string; wanted: boolean },
): Promise<void> {
  await db.registration.updateMany({ where: { id: registrationId }, data: { remindersStopped: !wanted } });
}

/**
 * Stops the reminders of the registration that a manage link's token leads to. Does nothing when the token is unknown.
 */
export async function stopReminders(deps: { db: Db }, { token }: { token: string }): Promise<void> {
  const registrationId = await findOwnRegistration(deps, token);
  if (registrationId) await wantReminders(deps, { registrationId, wanted: false });
}
