import type { Tx } from "@/lib/db/client";
import type { RegistrationActor, RegistrationEventKind } from "@/lib/db/generated/client";

/** Writes into a registration's history what happened, in the transaction of the change: never what a field had in it. */
export async function recordEvent(
  tx: Tx,
  {
    registrationId,
    now,
    ...event
  }: {
    registrationId: string;
    kind: RegistrationEventKind;
    actor: RegistrationActor;
    reason?: string;
    fields?: string[];
    now: Date;
  },
): Promise<void> {
  await tx.registrationEvent.create({ data: { registrationId, at: now, ...event } });
}
