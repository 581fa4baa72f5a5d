import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { mailParticipant } from "@/lib/seats/mail-participants";

/**
 * Sends a mail to a participant after somebody has sent a registration form with the participant's e-mail address. The
 * mail contains a new manage link (a link to the existing registration). Earlier links keep working, up to the limit in
 * lib/tokens/tokens.ts. Sends nothing if the registration has been cancelled.
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
