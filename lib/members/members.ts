import type { Db } from "@/lib/db/client";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { wordsIn } from "@/lib/i18n/words";

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
  /** The name of the organisation in Finnish, and in Swedish and English if it has one. */
  organisation: string;
  organisationSv: string | null;
  organisationEn: string | null;
  group: MemberGroup;
  /** The e-mail address of a contact person; null for other members. */
  contactEmail: string | null;
};

/** Returns the name of a member's organisation in `locale`, or in Finnish if it has no name in that language. */
export function organisationIn({ organisation: fi, organisationSv: sv, organisationEn: en }: Member, locale: Locale) {
  return wordsIn({ fi, sv, en }, locale) ?? { value: fi, lang: defaultLocale };
}

/** Returns the members of the working group, in the order that the working group has chosen. */
export async function loadMembers({ db }: { db: Db }): Promise<Member[]> {
  return db.member.findMany({ orderBy: { position: "asc" }, omit: { position: true } });
}
