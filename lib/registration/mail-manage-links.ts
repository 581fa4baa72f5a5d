import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { isOver } from "@/lib/seminars/rules";
import { emailKey } from "./email-key";
import { remindOfRegistration } from "./remind-of-registration";

/**
 * Mails the manage links of every live registration of an address whose seminar's day has not ended. The caller is
 * not told whether there is one.
 */
export async function mailManageLinks(deps: { db: Db; clock: Clock }, { email }: { email: string }): Promise<void> {
  const registrations = await deps.db.registration.findMany({
    where: { emailKey: emailKey(email), status: { not: "cancelled" } },
    select: { seminarId: true, seminar: true },
  });
  const now = deps.clock.now();
  for (const { seminarId, seminar } of registrations) {
    if (!isOver(seminar, now)) await remindOfRegistration(deps, { seminarId, email, kind: "manageLink" });
  }
}
