import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { HandOverForm } from "@/components/registration/own/hand-over-form";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { ChangePage } from "../../_change-page";
import { ownRegistration, privateMetadata } from "../../_own";
import { offerHandOver } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("handOver.title"));
}

export default async function HandOverPage({ params }: PageProps<"/[locale]/my-registration/[token]/hand-over">) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  const head = { title: t("handOver.title"), lead: t("handOver.lead") };
  return (
    <ChangePage locale={locale} token={token} own={own} route="handOver" allowed="handOver" head={head}>
      <p className="mt-4 max-w-text">{t("handOver.moves")}</p>
      <div className="mt-10">
        <HandOverForm
          action={offerHandOver.bind(null, token)}
          initial={{ name: "", email: "", organisation: own.organisation }}
          locale={locale}
          texts={messagesOf(locale, "own").handOver}
        />
      </div>
    </ChangePage>
  );
}
