import type { Metadata } from "next";
import { pageLocale } from "@/app/_server/locale";
import { AddressForm } from "@/components/ui/address-form";
import { translator } from "@/lib/i18n/messages";
import { ChangePage } from "../../_change-page";
import { ownRegistration, privateMetadata } from "../../_own";
import { askNewEmail } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("email.title"));
}

export default async function EmailPage({ params }: PageProps<"/[locale]/my-registration/[token]/email">) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  const head = { title: t("email.title"), lead: t("email.lead", { email: own.email }) };
  const texts = { label: t("email.label"), send: t("email.send"), busy: t("email.busy"), sent: "" };
  return (
    <ChangePage locale={locale} token={token} own={own} route="changeEmail" allowed="change" head={head}>
      <div className="mt-10">
        <AddressForm action={askNewEmail.bind(null, token)} locale={locale} texts={texts} />
      </div>
    </ChangePage>
  );
}
