import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { PostingForm } from "@/components/ui/posting-form";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { previewLinkEnds } from "@/lib/preview/preview-links";
import { Page } from "../../_page";
import { enterByPreviewLink } from "../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "preview")("enter.title"), robots: { index: false } };
}

/**
 * Shows the page behind a preview link. Drafts are shown only after a click on this page, because some programs (for
 * example chat programs) open links automatically and display the content.
 */
export default async function PreviewLinkPage({ params }: PageProps<"/[locale]/preview/[token]">) {
  const locale = await pageLocale();
  const { token } = await params;
  if (!(await previewLinkEnds(deps(), token))) redirect(href("unknownPreview", locale));
  const t = translator(locale, "preview");
  const enter = enterByPreviewLink.bind(null, token);
  return (
    <Page locale={locale} route="previewLink" params={{ token }}>
      <div className="wrap">
        <PageHead title={t("enter.title")} lead={t("enter.lead")} />
        <div className="mt-10">
          <PostingForm action={enter} locale={locale} label={t("enter.open")} busyLabel={t("busy")} look="primary" />
        </div>
      </div>
    </Page>
  );
}
