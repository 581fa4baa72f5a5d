import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { derivedId } from "@/lib/forms/derived-id";
import type { StoredDetails } from "@/lib/registration/load-details";
import type { Outcome } from "@/lib/seats/claim-seat";
import { lockSeats } from "@/lib/seats/lock-seats";
import { isComing, seminarState } from "@/lib/time/lifecycle";
import { type AddedBy, findRegistered, storeParticipants } from "./store-participants";

export type AddResult =
  | { ok: true; registrationId: string; number: number; outcome: Outcome }
  | { ok: false; reason: "seminarUnknown" | "notComing" | "optionUnknown" | "optionNotYet" | "feeUnknown" | "full" }
  /**
   * The e-mail address already has a registration for the seminar (cancelled registrations do not count).
   * `registrationId` is the id of this registration.
   */
  | { ok: false; reason: "registered"; registrationId: string };

type Addition = {
  seminarYear: number;
  way: AddedBy;
  /**
   * The id of the organiser. By adding the participant, the organiser states that the participant accepts the privacy
   * notice.
   */
  userId: string;
  details: StoredDetails;
  /** The id of the form. If the same form is sent twice, only one participant is added. */
  submissionId: string;
  /**
   * Whether the participant gets a confirmation by mail. Without this mail, the participant has no manage link (the
   * mailed link to the registration) until a person requests such a link.
   */
  mail: boolean;
  /** Whether the participant joins the end of the queue if no seat is free. */
  acceptQueue?: boolean;
};

/**
 * Registers a person at an organiser's request. This is possible from the announcement of the seminar until the end of
 * the seminar's day in Helsinki, even when registration is not open to the public. The usual rules for seats apply:
 * nobody gets a seat above the capacity, or before the people in the queue. Refuses with `full` if no seat is free and
 * `acceptQueue` is false.
 */
export function addParticipant(
  { db, clock }: { db: Db; clock: Clock },
  { seminarYear, way, userId, details, submissionId, mail, acceptQueue = false }: Addition,
): Promise<AddResult> {
  const now = clock.now();
  const newcomer = { ...details, submissionId: derivedId(submissionId, details) };
  return db.$transaction(async (tx) => {
    const found = await tx.seminar.findUnique({ where: { year: seminarYear }, select: { id: true } });
    if (!found) return { ok: false, reason: "seminarUnknown" };
    const { seats, seminar } = await lockSeats(tx, found.id);
    if (!isComing(seminarState(seminar, now))) return { ok: false, reason: "notComing" };
    const [known] = (await findRegistered(tx, seminar.id, [details.email])).values();
    if (known?.submissionId === newcomer.submissionId)
      return { ok: true, registrationId: known.id, number: known.number, outcome: known.status };
    if (known) return { ok: false, reason: "registered", registrationId: known.id };

    const stored = await storeParticipants(seats, { seminar, way, people: [newcomer], acceptQueue, mail, now });
    if (!stored.ok) return { ok: false, reason: stored.reason };
    const [{ id, number, status } = { id: "", number: 0, status: "waiting" as const }] = stored.added;
    await recordAudit(tx, { userId, action: "participant.added", subject: id, now });
    return { ok: true, registrationId: id, number, outcome: status };
  });
}
