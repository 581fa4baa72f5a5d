import type { RegistrationStatus } from "@/lib/db/generated/client";
import { hasEnded, type SeminarDates } from "@/lib/seminars/rules";

/** A registration's number as it is printed on cards and lists: at least three digits, `041`. */
export function printedNumber(number: number): string {
  return String(number).padStart(3, "0");
}

type Seats = { capacity: number | null; taken: number; waiting: number };

/** Whether every seat is taken; no capacity means no limit. */
export function isFull({ capacity, taken }: Omit<Seats, "waiting">): boolean {
  return capacity !== null && taken >= capacity;
}

/** Whether a newcomer would get a seat: one is free and nobody waits for it. */
export function hasFreeSeat({ waiting, ...seats }: Seats): boolean {
  return waiting === 0 && !isFull(seats);
}

/** Whether more seats have been given than there are, since the capacity was lowered. */
export function isOverbooked({ capacity, taken }: Omit<Seats, "waiting">): boolean {
  return capacity !== null && taken > capacity;
}

type Attendance = { status: RegistrationStatus; arrivedAt: Date | null };

/** Whether there is a certificate of attendance: the participant was seen at the door, and the seminar has ended. */
export function mayHaveCertificate(
  { status, arrivedAt }: Attendance,
  seminar: SeminarDates & { endsAt: Date | null },
  now: Date,
): boolean {
  return status === "confirmed" && arrivedAt !== null && hasEnded(seminar, now);
}
