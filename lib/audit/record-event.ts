import type { Tx } from "@/lib/db/client";
import type { RegistrationActor, RegistrationEventKind } from "@/lib/db/generated/client";

type NewEvent = {
  kind: RegistrationEventKind;
  actor: RegistrationActor;
  reason?: string | undefined;
  fields?: string[];
  now: Date;
};

/**
 * Adds an event to the history of a registration. The caller must call this function in the same transaction as the
 * change. The history contains the names of the changed fields, never their values.
 */
export function recordEvent(tx: Tx, { registrationId, ...event }: NewEvent & { registrationId: string }) {
  return recordEvents(tx, { registrationIds: [registrationId], ...event });
}

/** Adds the same event to the histories of several registrations. */
export async function recordEvents(
  tx: Tx,
  { registrationIds, now, reason, ...event }: NewEvent & { registrationIds: string[] },
): Promise<void> {
  await tx.registrationEvent.createMany({
    data: registrationIds.map((registrationId) => ({ registrationId, at: now, reason: reason ?? null, ...event })),
  });
}
