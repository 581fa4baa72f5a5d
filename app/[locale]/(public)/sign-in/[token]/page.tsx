import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { PostForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { loadSignInLink } from "@/lib/auth/sign-in-token";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../../_page";
import { signInByLink } from "../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "signIn")("link.title"), robots: { index: false } };
}

/**
 * Shows the page behind the mailed sign-in link. The user is signed in only after a click on this page, because some
 * security programs open every link in a mail.
 */
export default async function SignInLinkPage({ params }: PageProps<"/[locale]/sign-in/[token]">) {
  const locale = await pageLocale();
  const { token } = await params;
  const link = await loadSignInLink(deps(), token);
  if (!link) redirect(`${href("signIn", locale)}?error`);

  const t = translator(locale, "signIn");
  return (
    <Page locale={locale} route="signInLink" params={{ token }}>
      <div className="wrap">
        <PageHead title={t("link.title")} lead={t("link.lead", { email: link.email })} />
        <PostForm action={signInByLink.bind(null, token)} locale={locale} className="mt-10">
          <SubmitButton label={t("link.enter")} busyLabel={t("link.busy")} />
        </PostForm>
      </div>
    </Page>
  );
}
