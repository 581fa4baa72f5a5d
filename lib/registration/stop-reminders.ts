import type { Db } from "@/lib/db/client";
import { hashManageToken, isManageToken } from "./manage-token";

/** Stops the reminders of the registration that a manage link leads to; other mails go on. A link that leads nowhere changes nothing. */
export async function stopReminders({ db }: { db: Db }, { token }: { token: string }): Promise<void> {
  if (!isManageToken(token)) return;
  await db.registration.updateMany({
    where: { manageLinks: { some: { tokenHash: hashManageToken(token) } } },
    data: { remindersStopped: true },
  });
}
