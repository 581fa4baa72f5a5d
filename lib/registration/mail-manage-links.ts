import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { addJob } from "@/lib/outbox/add-job";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";

/**
 * Mails an address the manage links of all its live registrations, one mail for each. Seminars whose day has ended in
 * Helsinki are left out.
 */
export async function mailManageLinks(
  { db, clock }: { db: Db; clock: Clock },
  { email }: { email: string },
): Promise<void> {
  const now = clock.now();
  const registrations = await db.registration.findMany({
    where: { emailKey: foldedAddress(email), status: { not: "cancelled" } },
    // Always in the same order, so that two of these calls cannot block each other (deadlock).
    orderBy: { id: "asc" },
    select: { id: true, seminar: true },
  });
  const registrationIds = registrations.filter(({ seminar }) => !isOver(seminar, now)).map(({ id }) => id);
  if (registrationIds.length === 0) return;
  await db.$transaction(async (tx) => {
    for (const registrationId of registrationIds)
      await mailParticipant(tx, { registrationId, kind: "manageLink", calendarEntry: false, now });
  });
}

/**
 * Asks the worker to mail an address its manage links. The worker looks up whether the address has any
 * (mail-manage-links.ts). This function does the same work for every address, so that the response time does not reveal
 * who has registered.
 */
export function requestManageLinks({ db }: { db: Db }, { email }: { email: string }): Promise<void> {
  return addJob(db, "mail-manage-links", { email });
}
