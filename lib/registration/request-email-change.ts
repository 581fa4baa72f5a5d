import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { emailKey } from "@/lib/forms/email-key";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { changesOpen } from "@/lib/time/lifecycle";
import { newManageToken } from "@/lib/tokens/manage-token";
import { lockRegistration } from "./lock-registration";
import { hasAskedEnough, hasJustBeenMade } from "./pending-request";

export type EmailChangeRequestResult =
  | { ok: true }
  | { ok: false; reason: "cancelled" | "tooLate" | "sameAddress" | "askedEnough" };

/**
 * Asks a new address of a registration for its consent, by mail; until it is given (confirm-email-change.ts), nothing
 * changes. A new request takes the place of an earlier one; the
 * same one within some minutes is one. The answer is the same whether or not the address has
 * a registration: only its owner learns that, by the mailed link.
 */
export async function requestEmailChange(
  { db, clock }: { db: Db; clock: Clock },
  { registrationId, email }: { registrationId: string; email: string },
): Promise<EmailChangeRequestResult> {
  const now = clock.now();
  return db.$transaction(async (tx) => {
    const locked = await lockRegistration(tx, registrationId);
    if (!locked || locked.registration.status === "cancelled") return { ok: false, reason: "cancelled" };
    const { registration, seminar } = locked;
    if (!changesOpen(seminar, now)) return { ok: false, reason: "tooLate" };
    if (emailKey(email) === registration.emailKey) return { ok: false, reason: "sameAddress" };
    const earlier = await tx.emailChange.findUnique({ where: { registrationId } });
    if (earlier?.email === email && hasJustBeenMade(earlier.createdAt, now)) return { ok: true };
    if (await hasAskedEnough(tx, { registrationId, now })) return { ok: false, reason: "askedEnough" };

    const { token, hash } = newManageToken();
    const change = { tokenHash: hash, email, createdAt: now };
    await tx.emailChange.upsert({
      where: { registrationId },
      create: { registrationId, ...change },
      update: change,
    });
    const payload = { emailChangeToken: token };
    const { locale } = registration;
    await enqueueMail(tx, { kind: "emailChange", locale, recipient: email, payload, registrationId, now });
    return { ok: true };
  });
}
