import type { Db } from "@/lib/db/client";

/**
 * The groups of members, by the kind of their organisation. The page about the working group shows the groups in this
 * order.
 */
export const memberGroups = ["university", "city", "wellbeing", "company"] as const;
export type MemberGroup = (typeof memberGroups)[number];

/** A member of the working group, as the site presents them. */
export type Member = {
  id: string;
  givenName: string;
  familyName: string;
  organisation: string;
  group: MemberGroup;
  /** The e-mail address of a contact person; null for other members. */
  contactEmail: string | null;
};

/** Returns the members of the working group, in the order that the working group has chosen. */
export async function loadMembers({ db }: { db: Db }): Promise<Member[]> {
  return db.member.findMany({ orderBy: { position: "asc" }, omit: { position: true } });
}
