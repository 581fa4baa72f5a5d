import type { RegistrationStatus } from "@/lib/db/generated/client";
import { hasEnded, type SeminarDates } from "@/lib/time/lifecycle";

type Attendance = { status: RegistrationStatus; arrivedAt: Date | null };

/**
 * Checks whether a participant can get a certificate of attendance: the participant has a seat and was checked in at
 * the door, and the seminar has ended.
 */
export function mayHaveCertificate(
  { status, arrivedAt }: Attendance,
  seminar: SeminarDates & { endsAt: Date | null },
  now: Date,
): boolean {
  return status === "confirmed" && arrivedAt !== null && hasEnded(seminar, now);
}
