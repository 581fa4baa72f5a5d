import { z } from "zod";
import type { Kind } from "@/lib/documents/kind";
import { noMails } from "@/lib/documents/mailing";
import { memberGroups } from "./members";

const memberSchema = z.object({
  id: z.uuid(),
  givenName: z.string().trim().min(1),
  familyName: z.string().trim().min(1),
  organisation: z.string().trim().min(1),
  group: z.enum(memberGroups),
  contactEmail: z.email().nullable(),
});

/** The schema of the list of members. The site shows the members in the order of the list. */
export const membersContentSchema = z.object({ members: z.array(memberSchema) });
export type MembersContent = z.output<typeof membersContentSchema>;

/** The functions that read, check and publish the list of members. Users edit this list as one document. */
export const membersKind: Kind<MembersContent> = {
  schema: membersContentSchema,

  async read(db) {
    return { members: await db.member.findMany({ orderBy: { position: "asc" }, omit: { position: true } }) };
  },

  async publish(tx, _subject, { members }) {
    await tx.member.deleteMany();
    await tx.member.createMany({ data: members.map((member, index) => ({ ...member, position: index + 1 })) });
    return noMails;
  },

  hiddenBecause: () => Promise.resolve(null),

  texts({ members }) {
    const line = ({ givenName, familyName, organisation, contactEmail }: MembersContent["members"][number]) =>
      [`${givenName} ${familyName}`, organisation, contactEmail].filter(Boolean).join(", ");
    return [{ place: "members", locale: null, lines: members.map(line) }];
  },
};
