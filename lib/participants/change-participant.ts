import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import { applyChange, type ChangeResult, type RegistrationChange } from "@/lib/registration/change-registration";
import { type DeskOrder, isOfSeminar } from "./desk-actions";

/**
 * Changes the details of a registration on behalf of an organiser, by the rules of change-registration.ts. The
 * `version` in `change` proves that nobody has changed the details since the form was opened. Refuses with `unknown`
 * when the seminar has no such registration, and with `addressTaken` when the new address has another live registration
 * of the seminar.
 */
export async function changeParticipant(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, registrationId, userId }: DeskOrder,
  change: Omit<RegistrationChange, "registrationId" | "actor">,
): Promise<ChangeResult | { ok: false; reason: "unknown" | "addressTaken" }> {
  const now = clock.now();
  if (!(await isOfSeminar(db, { seminarYear, registrationId }))) return { ok: false, reason: "unknown" };
  try {
    return await db.$transaction(async (tx) => {
      const result = await applyChange(tx, { ...change, registrationId, actor: "organiser" }, now);
      if (result.ok && result.changed)
        await recordAudit(tx, { userId, action: "participant.changed", subject: registrationId, now });
      return result;
    });
  } catch (error) {
    if (violatedConstraint(error) === "registration_live_email") return { ok: false, reason: "addressTaken" };
    throw error;
  }
}
