import type { DocumentKind, Role } from "@/lib/db/generated/client";

/** A signed-in user. */
export type User = { id: string; name: string; email: string; role: Role };

const arranges = ({ role }: User) => role === "organiser" || role === "administrator";

/** Checks whether the user may see the data of participants. Only organisers and administrators may. */
export const canSeeParticipants = (user: User): boolean => arranges(user);

/** Checks whether the user may change seats, the queue and the settings of a seminar. */
export const canArrangeSeminar = (user: User): boolean => arranges(user);

/** Checks whether the user may see the list of erasures: which data of participants was erased, and when. */
export const canSeeErasures = (user: User): boolean => arranges(user);

/** Checks whether the user may edit pages, pictures and members. Every user may. */
export function canEditPages(_user: User): boolean {
  return true;
}

const mayEdit: Readonly<Record<DocumentKind, (user: User) => boolean>> = {
  page: canEditPages,
  seminar: canEditPages,
  arrangement: arranges,
  members: canEditPages,
  topics: canEditPages,
  site: canEditPages,
};

/**
 * Checks whether the user may edit a document of this kind. Every user may edit all kinds, with one exception: only
 * organisers and administrators may edit the arrangement of a seminar (its date, venue, attendance options and so on).
 */
export const canEditDocument = (user: User, kind: DocumentKind): boolean => mayEdit[kind](user);

/** Checks whether the user may manage users and see the audit log. */
export function canManagePeople(user: User): boolean {
  return user.role === "administrator";
}
