import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { Closed } from "@/components/registration/own/closed";
import { PageHead } from "@/components/site/page-head";
import { AddressForm } from "@/components/ui/address-form";
import { ButtonLink } from "@/components/ui/button";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadMembers } from "@/lib/members/queries";
import { Page } from "../../../_page";
import { ownRegistration, privateMetadata } from "../../_own";
import { askNewEmail } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("email.title"));
}

export default async function EmailPage({ params }: PageProps<"/[locale]/my-registration/[token]/email">) {
  const { locale, token, own } = await ownRegistration((await params).token);
  const t = translator(locale, "own");
  const texts = { label: t("email.label"), send: t("email.send"), busy: t("email.busy"), sent: "" };
  const closed = t(own.status === "cancelled" ? "closed.leadCancelled" : "closed.lead");
  return (
    <Page locale={locale} route="changeEmail" params={{ token }} current="lostLink">
      <div className="wrap wrap-anywhere">
        {own.allowed.change ? (
          <>
            <PageHead title={t("email.title")} lead={t("email.lead", { email: own.email })} />
            <div className="mt-10 grid gap-6">
              <AddressForm action={askNewEmail.bind(null, token)} locale={locale} texts={texts} />
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
