import type { Role } from "@/lib/db/generated/client";

/** A person who has signed in. */
export type User = { id: string; name: string; email: string; role: Role };

/** Participants' data: only for those who arrange the seminar. */
export function canSeeParticipants(user: User): boolean {
  return user.role === "organiser" || user.role === "administrator";
}

/** Seats, the queue and the seminar's settings. */
export function canArrangeSeminar(user: User): boolean {
  return user.role === "organiser" || user.role === "administrator";
}
