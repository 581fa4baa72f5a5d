import { recordEvents } from "@/lib/audit/record-event";
import type { RegistrationActor } from "@/lib/db/generated/client";
import { mailParticipants } from "@/lib/seats/mail-participants";
import type { SeatsLocked } from "./lock-seats";

type Grant = {
  optionId: string;
  /**
   * The ids of the registrations that get a seat. All of them must be in the option's queue, and there must be at least
   * as many free seats as registrations.
   */
  registrationIds: string[];
  actor: RegistrationActor;
  reason?: string;
  now: Date;
};

/**
 * Gives seats of an attendance option to people in its queue, adds this to their history, and sends each of them a
 * mail.
 * @throws if there are fewer free seats than people (the database constraint `attendance_option_oversold`)
 */
export async function grantSeats(tx: SeatsLocked, { optionId, registrationIds, ...event }: Grant): Promise<void> {
  const count = registrationIds.length;
  await tx.attendanceOption.update({
    where: { id: optionId },
    data: { taken: { increment: count }, waiting: { decrement: count } },
  });
  await tx.registration.updateMany({
    where: { id: { in: registrationIds } },
    data: { status: "confirmed", queueNumber: null },
  });
  await recordEvents(tx, { registrationIds, kind: "promoted", ...event });
  await mailParticipants(tx, { registrationIds, kind: "promotion", calendarEntry: true, now: event.now });
}
