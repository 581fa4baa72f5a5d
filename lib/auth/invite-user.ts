import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import type { Role } from "@/lib/db/generated/client";
import { foldedAddress } from "@/lib/folded-text";
import { derivedId } from "@/lib/forms/derived-id";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

export type InviteResult = { ok: true } | { ok: false; reason: "userAlready" };

type Invitation = {
  name: string;
  email: string;
  role: Role;
  locale: Locale;
  invitedById: string;
  /** The id of the form. Because of this id, a form that is sent twice invites the person only once. */
  submissionId: string;
};

/**
 * Creates a user and sends them an invitation by e-mail in `locale`. After that the user can sign in. Refuses with
 * `userAlready` if the e-mail address already belongs to a user.
 */
export async function inviteUser(
  { db, clock }: { db: Db; clock: Clock },
  { name, email, role, locale, invitedById, submissionId }: Invitation,
): Promise<InviteResult> {
  const now = clock.now();
  const recipient = foldedAddress(email);
  const id = derivedId(submissionId, name, recipient, role);
  try {
    await db.$transaction(async (tx) => {
      await tx.user.create({ data: { id, name, email: recipient, role } });
      await recordAudit(tx, { userId: invitedById, action: "user.invited", subject: id, now });
      const payload = { name };
      await enqueueMail(tx, { kind: "invitation", locale, recipient, payload, registrationId: null, now });
    });
    return { ok: true };
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint !== "user_email_key" && constraint !== "user_pkey") throw error;
    const again = await db.user.findUnique({ where: { id }, select: { email: true } });
    return again?.email === recipient ? { ok: true } : { ok: false, reason: "userAlready" };
  }
}
