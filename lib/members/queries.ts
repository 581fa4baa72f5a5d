import type { Db } from "@/lib/db/client";
import type { Member } from "./member";

/** The members of the working group, in the order chosen by the group. */
export async function loadMembers({ db }: { db: Db }): Promise<Member[]> {
  return db.member.findMany({ orderBy: { position: "asc" }, omit: { position: true } });
}
