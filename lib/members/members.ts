import type { Db } from "@/lib/db/client";

/** The kinds of organisation that members come from, in the order of the group's page. */
export const memberGroups = ["university", "city", "wellbeing", "company"] as const;
export type MemberGroup = (typeof memberGroups)[number];

/** A member of the working group as presented on the site. */
export type Member = {
  id: string;
  givenName: string;
  familyName: string;
  organisation: string;
  group: MemberGroup;
  /** Set for contact persons only. */
  contactEmail: string | null;
};

/** The members of the working group, in the order chosen by the group. */
export async function loadMembers({ db }: { db: Db }): Promise<Member[]> {
  return db.member.findMany({ orderBy: { position: "asc" }, omit: { position: true } });
}
