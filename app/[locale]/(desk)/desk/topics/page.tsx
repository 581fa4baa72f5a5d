import type { Metadata } from "next";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { TopicsEditor } from "@/components/lists/topics-editor";
import { canEditPages } from "@/lib/auth/policies";
import { topicsKind } from "@/lib/content/topics-kind";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../_desk-page";
import { listEditing } from "../../_list-editing";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "lists")("topics.title"), robots: { index: false } };
}

export default async function TopicsPage() {
  const locale = await pageLocale();
  const user = await deskUser(locale, canEditPages);
  return (
    <DeskPage locale={locale} user={user}>
      <TopicsEditor {...(await listEditing(topicsKind, { list: "topics", shownAt: "home", locale }))} />
    </DeskPage>
  );
}
