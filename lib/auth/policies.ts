import type { DocumentKind, Role } from "@/lib/db/generated/client";

/** A person who has signed in. */
export type User = { id: string; name: string; email: string; role: Role };

const arranges = ({ role }: User) => role === "organiser" || role === "administrator";

/** Participants' data: only for those who arrange the seminar. */
export const canSeeParticipants = (user: User): boolean => arranges(user);

/** Seats, the queue and the seminar's settings. */
export const canArrangeSeminar = (user: User): boolean => arranges(user);

/** What was erased of participants, and when. */
export const canSeeErasures = (user: User): boolean => arranges(user);

/** Pages, pictures and members: everyone who can sign in is here to write. */
export function canEditPages(_user: User): boolean {
  return true;
}

/** A page, a list, a seminar's words and programme; how it is arranged is for those who arrange it. */
export function canEditDocument(user: User, kind: DocumentKind): boolean {
  return kind === "arrangement" ? arranges(user) : canEditPages(user);
}

/** Who can sign in, and what was done by whom. */
export function canManagePeople(user: User): boolean {
  return user.role === "administrator";
}
