import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import { mailParticipant } from "@/lib/seats/mail-participants";
import { hashToken } from "@/lib/tokens/tokens";
import { lockRegistration } from "./lock-registration";
import { hasExpired, keepUsedLink } from "./pending-request";
import { replaceEmail } from "./replace-email";

export type ConfirmEmailResult =
  | { ok: true; manageToken: string }
  | { ok: false; reason: "unknown" | "expired" | "cancelled" | "addressTaken" };

/**
 * Replaces the e-mail address of a registration with the new address to which the link with this token was mailed. This
 * is possible until the request expires (pending-request.ts), even if the deadline for changes has passed since the
 * request. All earlier manage links (the mailed links to the registration) stop working. The old address gets a mail
 * about the change (replace-email.ts). The new address gets a mail with a new manage link, and this function returns
 * the token of that link.
 *
 * Refuses with:
 * - `unknown` if no request has this token.
 * - `addressTaken` if the new address has another registration for the seminar (cancelled registrations do not count).
 */
export async function confirmEmailChange(
  { db, clock }: { db: Db; clock: Clock },
  { token }: { token: string },
): Promise<ConfirmEmailResult> {
  const now = clock.now();
  try {
    return await db.$transaction((tx) => confirm(tx, { token, now }));
  } catch (error) {
    if (violatedConstraint(error) === "registration_live_email") return { ok: false, reason: "addressTaken" };
    throw error;
  }
}

async function confirm(tx: Tx, { token, now }: { token: string; now: Date }): Promise<ConfirmEmailResult> {
  const where = { tokenHash: hashToken(token) };
  const asked = await tx.emailChange.findUnique({ where });
  const locked = asked && (await lockRegistration(tx, asked.registrationId));
  // Read the request again under the lock, because the same link may have been used twice at the same time.
  const change = await tx.emailChange.findUnique({ where });
  if (!locked || !change) return { ok: false, reason: "unknown" };
  const { id, status } = locked.registration;
  if (hasExpired(change.createdAt, now)) return { ok: false, reason: "expired" };
  if (status === "cancelled") return { ok: false, reason: "cancelled" };

  const kind = await replaceEmail(tx, {
    registration: locked.registration,
    email: change.email,
    actor: "participant",
    now,
  });
  await keepUsedLink(tx, { tokenHash: change.tokenHash, registrationId: id, now });
  const calendarEntry = status === "confirmed";
  const manageToken = await mailParticipant(tx, { registrationId: id, kind, calendarEntry, now });
  return { ok: true, manageToken: manageToken ?? "" };
}
