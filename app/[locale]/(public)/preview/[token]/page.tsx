import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { PostingForm } from "@/components/ui/posting-form";
import { translator } from "@/lib/i18n/messages";
import { previewLinkEnds } from "@/lib/preview/preview-links";
import { NotFound } from "../../_not-found";
import { Page } from "../../_page";
import { enterByPreviewLink } from "../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const title = translator(await pageLocale(), "preview")("enter.title");
  return { title, robots: { index: false } };
}

/** Where a preview link leads. It tells nothing of the drafts yet: programs open links too, and show what is there. */
export default async function PreviewLinkPage({ params }: PageProps<"/[locale]/preview/[token]">) {
  const locale = await pageLocale();
  const { token } = await params;
  const t = translator(locale, "preview");
  const works = await previewLinkEnds(deps(), token);
  const page = (
    <Page locale={locale} route="previewLink" params={{ token }}>
      <div className="wrap">
        {works ? (
          <>
            <PageHead title={t("enter.title")} lead={t("enter.lead")} />
            <div className="mt-10">
              <PostingForm
                action={enterByPreviewLink.bind(null, token)}
                locale={locale}
                label={t("enter.open")}
                busyLabel={t("busy")}
              />
            </div>
          </>
        ) : (
          <PageHead title={t("enter.goneTitle")} lead={t("enter.goneText")} />
        )}
      </div>
    </Page>
  );
  return works ? page : <NotFound>{page}</NotFound>;
}
