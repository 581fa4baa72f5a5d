import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { langOf } from "@/components/content/in-language";
import { RichText } from "@/components/content/rich-text";
import { Untranslated } from "@/components/content/untranslated";
import { ContactList } from "@/components/members/contact-list";
import { MemberList } from "@/components/members/member-list";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/tab";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadMembers } from "@/lib/members/members";
import { content, contentMetadata } from "../_content-page";
import { Page } from "../_page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];
export const generateMetadata = () => contentMetadata("group");

export default async function GroupPage() {
  const locale = await pageLocale();
  const t = translator(locale, "site");
  const [page, members] = await Promise.all([content("group"), loadMembers(deps())]);
  return (
    <Page locale={locale} route="group">
      <div className="wrap">
        <div
          className="grid items-end gap-x-18 gap-y-6 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
          lang={langOf(page.lang, locale)}
        >
          <PageHead title={page.title} lead={page.lead} />
          <RichText blocks={page.body.content} embeds={page.embeds} />
        </div>
        <Untranslated lang={page.lang} locale={locale} />
        <div className="mt-section">
          <MemberList locale={locale} members={members} />
        </div>
        <Section id="contact" title={t("group.contact")}>
          <p className="mb-8">{t("group.contactText")}</p>
          <ContactList locale={locale} members={members} />
          <p className="mt-8">
            <ButtonLink href={href("presentation", locale)}>{t("group.toPresentation")}</ButtonLink>
          </p>
        </Section>
      </div>
    </Page>
  );
}
