import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import { applyChange, type ChangeResult, type RegistrationChange } from "@/lib/registration/change-registration";
import { type DeskOrder, isOfSeminar } from "./desk-actions";

/**
 * Changes the details of a registration at an organiser's request, by the rules of change-registration.ts.
 * `change.version` is the version of the details that the form showed. Refuses with:
 * - `stale` if the details have changed since that version.
 * - `unknown` if the seminar has no such registration.
 * - `addressTaken` if the new e-mail address has another registration for the seminar (cancelled registrations do not
 *   count).
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
