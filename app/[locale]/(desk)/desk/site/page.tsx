import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { SiteEditor } from "@/components/lists/site-editor";
import { canEditPages } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { navigationChoices } from "@/lib/site/navigation-choices";
import { siteKind } from "@/lib/site/site-kind";
import { DeskPage } from "../../_desk-page";
import { listEditing } from "../../_list-editing";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "lists")("site.title"), robots: { index: false } };
}

export default async function SitePage() {
  const locale = await pageLocale();
  const user = await deskUser(locale, canEditPages);
  const [editing, choices] = await Promise.all([
    listEditing(siteKind, { list: "site", shownAt: "home", locale }),
    navigationChoices(deps(), locale),
  ]);
  return (
    <DeskPage locale={locale} user={user}>
      <SiteEditor {...editing} choices={choices} />
    </DeskPage>
  );
}
