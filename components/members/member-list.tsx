import { InLanguage } from "@/components/content/in-language";
import { Tab } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { type Member, memberGroups, organisationIn } from "@/lib/members/members";

type MemberListProps = { locale: Locale; members: readonly Member[] };

/**
 * Shows the members in groups, for example those from universities and those from companies. The family name of a
 * member comes first.
 */
export function MemberList({ locale, members }: MemberListProps) {
  const t = translator(locale, "site");
  const groups = memberGroups
    .map((group) => ({ group, people: members.filter((member) => member.group === group) }))
    .filter(({ people }) => people.length > 0);
  return groups.map(({ group, people }) => (
    <section key={group} className="mt-11 first:mt-0" aria-labelledby={group}>
      <Tab id={group} title={t(`group.${group}`)} />
      <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {people.map((member) => (
          <li key={member.id} className="border-rule border-b pb-6">
            <h3 className="text-[1.375rem]">
              {member.familyName}, {member.givenName}
            </h3>
            <p>
              <InLanguage text={organisationIn(member, locale)} page={locale} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
