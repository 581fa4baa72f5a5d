import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { Closed } from "@/components/registration/own/closed";
import { HandOverForm } from "@/components/registration/own/hand-over-form";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadMembers } from "@/lib/members/queries";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { offer } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("handOver.title"));
}

export default async function HandOverPage({ params }: PageProps<"/[locale]/my-registration/[token]/hand-over">) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  const closed = t(own.status === "cancelled" ? "closed.leadCancelled" : "closed.handOverLead");
  return (
    <Page locale={locale} route="handOver" params={{ token }} current="lostLink">
      <div className="wrap">
        {own.allowed.handOver ? (
          <>
            <PageHead title={t("handOver.title")} lead={t("handOver.lead")} />
            <p className="mt-4 max-w-text">{t("handOver.moves")}</p>
            <div className="mt-10 grid gap-6">
              <HandOverForm
                action={offer.bind(null, token)}
                initial={{ name: "", email: "", organisation: own.organisation }}
                locale={locale}
                texts={messagesOf(locale, "own").handOver}
              />
              <p>
                <ButtonLink href={href("manage", locale, { token })} look="text">
                  {t("closed.back")}
                </ButtonLink>
              </p>
            </div>
          </>
        ) : (
          <Closed locale={locale} token={token} lead={closed} members={await loadMembers(deps())} />
        )}
      </div>
    </Page>
  );
}
