import type { Metadata } from "next";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { MembersEditor } from "@/components/lists/members-editor";
import { canEditPages } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { membersKind } from "@/lib/members/members-kind";
import { DeskPage } from "../../_desk-page";
import { listEditing } from "../../_list-editing";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "lists")("members.title"), robots: { index: false } };
}

export default async function MembersPage() {
  const locale = await pageLocale();
  const user = await deskUser(locale, canEditPages);
  return (
    <DeskPage locale={locale} user={user}>
      <MembersEditor {...(await listEditing(membersKind, { list: "members", shownAt: "group", locale }))} />
    </DeskPage>
  );
}
