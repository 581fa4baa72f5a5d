import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { mailParticipant } from "@/lib/seats/mail-participants";

/**
 * Mails a participant that someone has sent a registration form with their address, and a new manage link. Earlier
 * links keep working, up to the limit in add-manage-links.ts. Nothing is mailed if the registration has been cancelled
 * meanwhile.
 */
export async function remindOfRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId }: { registrationId: string },
): Promise<void> {
  const live = await db.registration.findFirst({
    where: { id: registrationId, status: { not: "cancelled" } },
    select: { id: true },
  });
  if (!live) return;
  await db.$transaction((tx) =>
    mailParticipant(tx, {
      registrationId,
      kind: "alreadyRegistered",
      calendarEntry: false,
      now: clock.now(),
    }),
  );
}
