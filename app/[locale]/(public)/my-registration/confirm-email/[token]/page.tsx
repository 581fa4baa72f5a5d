import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { explainLink } from "@/app/_server/ended-link";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { PostingForm } from "@/components/ui/posting-form";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadEmailChange } from "@/lib/registration/load-requests";
import { Page } from "../../../_page";
import { privateMetadata } from "../../_own";
import { confirmEmail } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("confirmEmail.title"));
}

type Props = PageProps<"/[locale]/my-registration/confirm-email/[token]">;

/**
 * Shows the page behind the link in the mail to a new e-mail address. The page asks for a click, because some mail
 * programs open the links of a mail automatically.
 */
export default async function ConfirmEmailPage({ params }: Props) {
  const locale = await pageLocale();
  const { token } = await params;
  const change = await loadEmailChange(deps(), token);
  if (!change) return explainLink(token, locale);
  const t = translator(locale, "own");
  const { email, problem } = change;
  return (
    <Page locale={locale} route="confirmEmail" params={{ token }} current="lostLink">
      <div className="wrap wrap-anywhere">
        {problem ? (
          <>
            <PageHead title={t("confirmEmail.problemTitle")} lead={t(`confirmEmail.${problem}`, { email })} />
            <p className="mt-8">
              <ButtonLink href={href("lostLink", locale)}>
                {translator(locale, "manage")("received.lostLink")}
              </ButtonLink>
            </p>
          </>
        ) : (
          <>
            <PageHead title={t("confirmEmail.title")} lead={t("confirmEmail.lead", { email })} />
            <div className="mt-8">
              <PostingForm
                action={confirmEmail.bind(null, token)}
                locale={locale}
                label={t("confirmEmail.confirm")}
                busyLabel={t("confirmEmail.busy")}
              />
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
