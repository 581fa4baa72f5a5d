import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { addJob } from "@/lib/outbox/add-job";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";
import { hashToken, isToken } from "@/lib/tokens/tokens";

/** Returns the id of the registration that a manage link's token leads to, or null when the token is unknown. */
export async function findOwnRegistration({ db }: { db: Db }, token: string): Promise<string | null> {
  if (!isToken(token)) return null;
  const link = await db.manageLink.findUnique({ where: { tokenHash: hashToken(token) } });
  return link?.registrationId ?? null;
}

/**
 * Records that the owner of a registration's address has used a link that was mailed to it. From then on, mails may
 * repeat what the registration contains; until then a stranger may have typed the address. Call this when people do
 * something on a page, not when they open it, because programs that check mails open every link.
 */
export async function markAnswered({ db, clock }: { db: Db; clock: Clock }, registrationId: string): Promise<void> {
  await db.registration.updateMany({
    where: { id: registrationId, answeredAt: null },
    data: { answeredAt: clock.now() },
  });
}

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
