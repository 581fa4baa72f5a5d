import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { addJob } from "@/lib/outbox/add-job";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { isOver } from "@/lib/time/lifecycle";
import { addManageLinks, hashToken, isToken } from "@/lib/tokens/tokens";

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
 * Sends the manage links (the mailed links to registrations) of all registrations with this e-mail address to the
 * address, in one mail, because colleagues may share the address. Cancelled registrations are left out, and so are
 * registrations for a seminar whose day has ended in Helsinki. The mail belongs to the newest registration and lists the
 * others.
 */
export async function mailManageLinks(
  { db, clock }: { db: Db; clock: Clock },
  { email }: { email: string },
): Promise<void> {
  const now = clock.now();
  const registrations = await db.registration.findMany({
    where: { emailKey: foldedAddress(email), status: { not: "cancelled" } },
    select: { id: true, seminar: true },
  });
  const found = registrations.filter(({ seminar }) => !isOver(seminar, now)).map(({ id }) => id);
  if (found.length === 0) return;
  await db.$transaction(async (tx) => {
    // All calls lock the registrations in the same order. Otherwise two calls could wait for each other (deadlock).
    await tx.$queryRaw`SELECT FROM registration WHERE id = ANY(${found}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
    const still = await tx.registration.findMany({
      where: { id: { in: found }, status: { not: "cancelled" } },
      orderBy: [{ registeredAt: "desc" }, { number: "desc" }],
      select: { id: true },
    });
    const [newest, ...more] = still.map(({ id }) => id);
    if (!newest) return;
    const tokens = await addManageLinks(tx, { registrationIds: more, now });
    const others = more.map((registrationId) => ({ registrationId, manageToken: tokens.get(registrationId) ?? "" }));
    const listed = others.length > 0 && { others };
    await mailParticipant(tx, { registrationId: newest, kind: "manageLink", calendarEntry: false, ...listed, now });
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
