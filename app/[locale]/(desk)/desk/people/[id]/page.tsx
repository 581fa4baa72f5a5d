import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { PersonView } from "@/components/people/person-view";
import { canManagePeople } from "@/lib/auth/policies";
import { loadUser } from "@/lib/auth/queries";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../../_desk-page";
import { giveRole, removeMember } from "../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "people")("personTitle"), robots: { index: false } };
}

export default async function PersonPage({ params }: PageProps<"/[locale]/desk/people/[id]">) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canManagePeople);
  const { id } = await params;
  const person = await loadUser(deps(), id);
  if (!person) notFound();
  return (
    <DeskPage locale={locale} user={user}>
      <PersonView
        locale={locale}
        person={person}
        giveRole={giveRole.bind(null, id)}
        remove={removeMember.bind(null, id)}
      />
    </DeskPage>
  );
}
