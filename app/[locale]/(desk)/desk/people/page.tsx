import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { PeopleView } from "@/components/people/people-view";
import { canManagePeople } from "@/lib/auth/policies";
import { loadUsers } from "@/lib/auth/queries";
import { systemClock } from "@/lib/clock";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../_desk-page";
import { inviteMember } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "people")("title"), robots: { index: false } };
}

export default async function PeoplePage({ searchParams }: PageProps<"/[locale]/desk/people">) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canManagePeople);
  const users = await loadUsers(deps(), systemClock.now());
  return (
    <DeskPage locale={locale} user={user}>
      <PeopleView
        locale={locale}
        people={users.map((row) => ({ ...row, self: row.id === user.id }))}
        removed={"removed" in (await searchParams)}
        invite={inviteMember}
      />
    </DeskPage>
  );
}
