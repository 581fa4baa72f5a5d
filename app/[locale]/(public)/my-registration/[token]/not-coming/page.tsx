import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { pageLocale } from "@/app/_server/locale";
import { Confirm } from "@/components/registration/own/confirm";
import { PageHead } from "@/components/site/page-head";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { cancelOwn } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("notComing.title"));
}

/**
 * Shows the page behind the link "I am not coming" in the reminder. Nothing is cancelled before the participant clicks
 * the button, because some mail programs open the links of a mail automatically.
 */
export default async function NotComingPage({ params }: PageProps<"/[locale]/my-registration/[token]/not-coming">) {
  const { locale, token, own, seminar } = await ownRegistration((await params).token);
  if (!own.allowed.cancel) redirect(href("manage", locale, { token }));
  const t = translator(locale, "own");
  return (
    <Page locale={locale} route="notComing" params={{ token }} current="lostLink">
      <div className="wrap">
        <PageHead
          kicker={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
          title={t("notComing.title")}
          lead={t("notComing.lead", { name: own.name })}
        />
        <Confirm
          locale={locale}
          token={token}
          action={cancelOwn.bind(null, token, true)}
          texts={messagesOf(locale, "own").notComing}
        />
      </div>
    </Page>
  );
}
