import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { addJob } from "@/lib/outbox/add-job";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";
import { hashToken, isToken } from "@/lib/tokens/tokens";

/**
 * Returns the id of the registration that belongs to a manage link (the mailed link with which a participant sees,
 * changes or cancels the registration). Returns null if the link's token is unknown.
 */
export async function findOwnRegistration({ db }: { db: Db }, token: string): Promise<string | null> {
  if (!isToken(token)) return null;
  const link = await db.manageLink.findUnique({ where: { tokenHash: hashToken(token) } });
  return link?.registrationId ?? null;
}

/**
 * Records that the owner of the registration's e-mail address has used a link from a mail. From then on, mails may
 * contain the details of the registration. Before that, they must not, because another person may have typed the
 * address. The caller must call this when a person does something on the page, not when the page is opened, because
 * programs that check mails open every link.
 */
export async function markAnswered({ db, clock }: { db: Db; clock: Clock }, registrationId: string): Promise<void> {
  await db.registration.updateMany({
    where: { id: registrationId, answeredAt: null },
    data: { answeredAt: clock.now() },
  });
}

/**
 * Sends manage links (the mailed links to registrations) to an e-mail address, in one mail for each registration with
 * this address. Cancelled registrations are left out, and so are registrations for a seminar whose day has ended in
 * Helsinki.
 */
export async function mailManageLinks(
  { db, clock }: { db: Db; clock: Clock },
  { email }: { email: string },
): Promise<void> {
  const now = clock.now();
  const registrations = await db.registration.findMany({
    where: { emailKey: foldedAddress(email), status: { not: "cancelled" } },
    // All calls change the registrations in the same order. Otherwise two calls could wait for each other (deadlock).
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
 * Adds a job that sends the manage links to an e-mail address (`mailManageLinks`). The job, and not this function,
 * checks whether the address has any registrations. So this function takes the same time for every address and does not
 * reveal who has registered.
 */
export function requestManageLinks({ db }: { db: Db }, { email }: { email: string }): Promise<void> {
  return addJob(db, "mail-manage-links", { email });
}
