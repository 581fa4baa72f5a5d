import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { foldedAddress } from "@/lib/folded-text";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { changesOpen } from "@/lib/time/lifecycle";
import { newToken } from "@/lib/tokens/tokens";
import { lockRegistration } from "./lock-registration";
import { hasAskedEnough, hasJustBeenMade } from "./pending-request";

export type EmailChangeRequestResult =
  | { ok: true }
  | { ok: false; reason: "cancelled" | "tooLate" | "sameAddress" | "askedEnough" };

/**
 * Mails a new address a link by which its owner confirms it (confirm-email-change.ts). Nothing changes until then. A
 * new request replaces the earlier one. The same request made again within a few minutes sends no second mail. The
 * answer does not depend on whether the address has a registration: only its owner learns that, by the mailed link.
 *
 * Refuses with `tooLate` after the deadline for changes, with `sameAddress` when the address is the current one, and
 * with `askedEnough` when the registration has caused too many mails (pending-request.ts).
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
    if (foldedAddress(email) === registration.emailKey) return { ok: false, reason: "sameAddress" };
    const earlier = await tx.emailChange.findUnique({ where: { registrationId } });
    if (earlier?.email === email && hasJustBeenMade(earlier.createdAt, now)) return { ok: true };
    if (await hasAskedEnough(tx, { registrationId, now })) return { ok: false, reason: "askedEnough" };

    const { token, hash } = newToken();
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
