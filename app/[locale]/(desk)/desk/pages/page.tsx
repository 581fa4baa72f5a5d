import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { PageList } from "@/components/pages/page-list";
import { canEditPages } from "@/lib/auth/policies";
import { listPages } from "@/lib/content/list-pages";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../_desk-page";
import { changePageAction, createPageAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "pages")("listTitle"), robots: { index: false } };
}

export default async function Pages() {
  const locale = await pageLocale();
  const user = await deskUser(locale, canEditPages);
  return (
    <DeskPage locale={locale} user={user} current="pages">
      <PageList locale={locale} pages={await listPages(deps())} create={createPageAction} change={changePageAction} />
    </DeskPage>
  );
}
