import type { RegistrationStatus } from "@/lib/db/generated/client";
import { hasEnded, type SeminarDates } from "@/lib/time/lifecycle";

type Attendance = { status: RegistrationStatus; arrivedAt: Date | null };

/**
 * Whether a participant can get a certificate of attendance: they have a seat, were checked in at the door, and the
 * seminar has ended.
 */
export function mayHaveCertificate(
  { status, arrivedAt }: Attendance,
  seminar: SeminarDates & { endsAt: Date | null },
  now: Date,
): boolean {
  return status === "confirmed" && arrivedAt !== null && hasEnded(seminar, now);
}
