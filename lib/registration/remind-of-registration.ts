import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue-mail";
import { emailKey } from "./email-key";
import { newManageToken } from "./manage-token";

/**
 * Mails a new manage link to the address's owner, if the address has a live registration for the seminar.
 * Earlier links keep working. Tells the caller nothing, since the caller may be a stranger.
 */
export async function remindOfRegistration(
  { db, clock }: { db: Db; clock: Clock },
  { seminarId, email, kind }: { seminarId: string; email: string; kind: "alreadyRegistered" | "manageLink" },
): Promise<void> {
  const registration = await db.registration.findFirst({
    where: { seminarId, emailKey: emailKey(email), status: { not: "cancelled" } },
    select: { id: true, email: true, locale: true },
  });
  if (!registration) return;

  const now = clock.now();
  const { token, hash } = newManageToken();
  await db.$transaction(async (tx) => {
    await tx.manageLink.create({ data: { tokenHash: hash, registrationId: registration.id, createdAt: now } });
    await enqueueMail(tx, {
      kind,
      locale: registration.locale,
      recipient: registration.email,
      payload: { manageToken: token },
      registrationId: registration.id,
      now,
    });
  });
}
