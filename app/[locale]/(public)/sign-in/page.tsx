import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { openGuard } from "@/app/_server/form-guard";
import { pageLocale } from "@/app/_server/locale";
import { PasskeySignIn } from "@/components/account/passkey-sign-in";
import { ForgetDoor } from "@/components/check-in/forget-door";
import { PageHead } from "@/components/site/page-head";
import { AddressForm } from "@/components/ui/address-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/sending-form";
import { Section } from "@/components/ui/tab";
import { demonstrationRoles } from "@/lib/auth/demonstration-door";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { Page } from "../_page";
import { beginSignInByPasskey, enterDemonstration, sendSignInLink, signInByPasskey } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "signIn")("title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const locale = await pageLocale();
  const t = translator(locale, "signIn");
  const linkFailed = "error" in (await searchParams);
  const texts = { label: t("email"), send: t("send"), busy: t("busy"), sent: t("sent") };
  return (
    <Page locale={locale} route="signIn">
      <ForgetDoor />
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead")} />
        <div className="mt-10 grid max-w-text gap-6">
          {linkFailed && <Notice kind="error">{t("expired")}</Notice>}
          <AddressForm action={sendSignInLink} guard={openGuard(locale)} locale={locale} texts={texts} />
          <PasskeySignIn
            locale={locale}
            texts={messagesOf(locale, "signIn").passkey}
            begin={beginSignInByPasskey}
            enter={signInByPasskey}
          />
        </div>
        {deps().env.mode === "demonstration" && <DemonstrationDoors locale={locale} />}
      </div>
    </Page>
  );
}

function DemonstrationDoors({ locale }: { locale: Locale }) {
  const t = translator(locale, "signIn");
  return (
    <Section id="doors" title={t("doorTitle")}>
      <p>{t("doorText")}</p>
      <PostForm action={enterDemonstration} locale={locale} className="mt-6 flex flex-wrap gap-4">
        {demonstrationRoles.map((role) => (
          <Button key={role} type="submit" name="role" value={role}>
            {t(`roles.${role}`)}
          </Button>
        ))}
      </PostForm>
    </Section>
  );
}
