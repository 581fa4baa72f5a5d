import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { LinkForm } from "@/components/preview/link-form";
import { LinkList } from "@/components/preview/link-list";
import { PageHead } from "@/components/site/page-head";
import { PostingForm } from "@/components/ui/posting-form";
import { Section } from "@/components/ui/tab";
import { canEditPages } from "@/lib/auth/policies";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { loadPreviewLinks, previewDays } from "@/lib/preview/preview-links";
import { DeskPage } from "../../_desk-page";
import { endPreviewLinkAction, makePreviewLinkAction, openPreview } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "preview")("title"), robots: { index: false } };
}

export default async function PreviewPage() {
  const locale = await pageLocale();
  const user = await deskUser(locale, canEditPages);
  const t = translator(locale, "preview");
  const choices = previewDays.map((days) => ({ days, label: t("dayCount", { count: days }) }));
  return (
    <DeskPage locale={locale} user={user} current="preview">
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead")} />
        <div className="mt-6">
          <PostingForm action={openPreview} locale={locale} label={t("open")} busyLabel={t("busy")} look="primary" />
        </div>
        <Section id="share" title={t("share")} index={1}>
          <p className="mb-6 max-w-text">{t("shareText")}</p>
          <LinkForm
            action={makePreviewLinkAction}
            locale={locale}
            choices={choices}
            texts={messagesOf(locale, "preview")}
          />
        </Section>
        <Section id="links" title={t("links")} index={2}>
          <LinkList locale={locale} links={await loadPreviewLinks(deps())} end={endPreviewLinkAction} />
        </Section>
      </div>
    </DeskPage>
  );
}
