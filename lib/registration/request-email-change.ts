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
 * Sends a mail to a new e-mail address, with a link by which its owner confirms the address (confirm-email-change.ts).
 * Until then, the registration does not change. A new request replaces the earlier one. If an equal request was made a
 * few minutes ago, no second mail is sent. The result does not show whether the new address is already registered; only
 * its owner sees that, on the page that the mailed link opens.
 *
 * Refuses with:
 * - `tooLate` after the deadline for changes.
 * - `sameAddress` if the new address is the current address.
 * - `askedEnough` if the registration has already caused too many mails (pending-request.ts).
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
