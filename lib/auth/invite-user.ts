import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import type { Role } from "@/lib/db/generated/client";
import { recordAudit } from "@/lib/editing/record-audit";
import type { Locale } from "@/lib/i18n/locales";
import { enqueueMail } from "@/lib/mail/enqueue-mail";

export type InviteResult = { ok: true } | { ok: false; reason: "userAlready" };

type Invitation = { name: string; email: string; role: Role; locale: Locale; invitedById: string };

/** Makes someone a user, who can then sign in by mail, and tells them so. `locale` is the language of the invitation. */
export async function inviteUser(
  { db, clock }: { db: Db; clock: Clock },
  { name, email, role, locale, invitedById }: Invitation,
): Promise<InviteResult> {
  const now = clock.now();
  const id = randomUUID();
  const recipient = email.toLowerCase();
  try {
    await db.$transaction(async (tx) => {
      await tx.user.create({ data: { id, name, email: recipient, role } });
      await recordAudit(tx, { userId: invitedById, action: "user.invited", subject: id, now });
      const payload = { name };
      await enqueueMail(tx, { kind: "invitation", locale, recipient, payload, registrationId: null, now });
    });
    return { ok: true };
  } catch (error) {
    if (violatedConstraint(error) === "user_email_key") return { ok: false, reason: "userAlready" };
    throw error;
  }
}
