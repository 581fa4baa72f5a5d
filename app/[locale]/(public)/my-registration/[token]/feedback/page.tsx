import type { Metadata } from "next";
import { answersForm } from "@/app/_server/answers-form";
import { pageLocale } from "@/app/_server/locale";
import { FeedbackForm } from "@/components/feedback/feedback-form";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { giveFeedbackAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "feedback")("title"));
}

/** Asks participants who had a seat for their feedback. Each participant can answer only once. */
export default async function FeedbackPage({ params }: PageProps<"/[locale]/my-registration/[token]/feedback">) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const { feedback } = own.allowed;
  const t = translator(locale, "feedback");
  return (
    <Page locale={locale} route="feedback" params={{ token }} current="lostLink">
      <div className="wrap">
        {feedback === "open" || (await answersForm()) ? (
          <>
            <PageHead title={<span id="feedback-title">{t("title")}</span>} lead={t("lead")} />
            <div className="mt-10 max-w-text">
              <FeedbackForm
                locale={locale}
                action={giveFeedbackAction.bind(null, token)}
                texts={messagesOf(locale, "feedback")}
              />
            </div>
          </>
        ) : (
          <>
            <PageHead title={t("title")} />
            <div className="mt-8 max-w-text" role="status">
              <Notice kind="info">{t(`closed.${feedback}`)}</Notice>
            </div>
          </>
        )}
        <p className="mt-6">
          <ButtonLink href={href("manage", locale, { token })} look="text">
            {t("back")}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
