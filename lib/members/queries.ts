import type { Db } from "@/lib/db/client";
import type { MemberGroup } from "@/lib/db/generated/client";

/** A person of the working group as the site presents them. */
export type Member = {
  id: string;
  givenName: string;
  familyName: string;
  organisation: string;
  group: MemberGroup;
  /** Set for contact persons only. */
  contactEmail: string | null;
};

/** The members of the working group in the order that it has given them. */
export async function loadMembers({ db }: { db: Db }): Promise<Member[]> {
  return db.member.findMany({ orderBy: { position: "asc" }, omit: { position: true } });
}
