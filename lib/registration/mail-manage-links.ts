import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { emailKey } from "@/lib/forms/email-key";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";

/** Mails the manage links of every live registration of an address whose seminar's day has not ended. */
export async function mailManageLinks(
  { db, clock }: { db: Db; clock: Clock },
  { email }: { email: string },
): Promise<void> {
  const now = clock.now();
  const registrations = await db.registration.findMany({
    where: { emailKey: emailKey(email), status: { not: "cancelled" } },
    // In one order, so that two of these never wait for each other.
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
