import type { Tx } from "@/lib/db/client";
import type { RegistrationActor, RegistrationEventKind } from "@/lib/db/generated/client";

type NewEvent = {
  kind: RegistrationEventKind;
  actor: RegistrationActor;
  reason?: string | undefined;
  fields?: string[];
  now: Date;
};

/** Writes into a registration's history what happened, in the transaction of the change: never what a field had in it. */
export function recordEvent(tx: Tx, { registrationId, ...event }: NewEvent & { registrationId: string }) {
  return recordEvents(tx, { registrationIds: [registrationId], ...event });
}

/** The same for several registrations to which one thing happened. */
export async function recordEvents(
  tx: Tx,
  { registrationIds, now, reason, ...event }: NewEvent & { registrationIds: string[] },
): Promise<void> {
  await tx.registrationEvent.createMany({
    data: registrationIds.map((registrationId) => ({ registrationId, at: now, reason: reason ?? null, ...event })),
  });
}
