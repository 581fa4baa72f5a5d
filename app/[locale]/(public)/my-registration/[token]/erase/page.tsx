import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { Confirm } from "@/components/registration/own/confirm";
import { PageHead } from "@/components/site/page-head";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { eraseOwn } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("erase.title"));
}

/** Explains the effects of erasing a registration, and asks the participant to confirm. */
export default async function ErasePage({ params }: PageProps<"/[locale]/my-registration/[token]/erase">) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  return (
    <Page locale={locale} route="eraseRegistration" params={{ token }} current="lostLink">
      <div className="wrap">
        <PageHead title={t("erase.title")} lead={t("erase.lead")} />
        <ul className="mt-6 grid max-w-text list-disc gap-2 pl-5">
          {own.status !== "cancelled" && own.allowed.cancel && <li>{t("erase.live")}</li>}
          <li>{t("erase.link")}</li>
          <li>{t("erase.kept")}</li>
        </ul>
        <Confirm
          locale={locale}
          token={token}
          action={eraseOwn.bind(null, token)}
          texts={messagesOf(locale, "own").erase}
        />
      </div>
    </Page>
  );
}
