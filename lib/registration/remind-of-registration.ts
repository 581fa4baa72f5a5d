import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { emailKey } from "./email-key";
import { mailParticipants } from "./mail-participants";

/**
 * Mails a new manage link to the address's owner, if the address has a live registration for the seminar. Earlier links
 * keep working, within the bounds of add-manage-links.ts. Tells the caller nothing, since the caller may be a stranger.
 */
export async function remindOfRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { seminarId, email, kind }: { seminarId: string; email: string; kind: "alreadyRegistered" | "manageLink" },
): Promise<void> {
  const registration = await db.registration.findFirst({
    where: { seminarId, emailKey: emailKey(email), status: { not: "cancelled" } },
    select: { id: true },
  });
  if (!registration) return;

  const now = clock.now();
  await db.$transaction((tx) =>
    mailParticipants(tx, { registrationIds: [registration.id], kind, calendarEntry: false, now }),
  );
}
