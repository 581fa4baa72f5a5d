import type { Metadata } from "next";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { Guide } from "@/components/help/guide";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../_desk-page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "help")("title"), robots: { index: false } };
}

export default async function Help() {
  const locale = await pageLocale();
  const user = await deskUser(locale);
  return (
    <DeskPage locale={locale} user={user} current="help">
      <Guide locale={locale} texts={messagesOf(locale, "help")} />
    </DeskPage>
  );
}
