import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../_page";

/**
 * Explains that a manage link (a participant's secret link to their registration) does not work: the URL is incomplete
 * or mistyped, or the registration has been erased.
 */
export default async function UnknownLink() {
  const locale = await pageLocale();
  const t = translator(locale, "manage");
  return (
    <Page locale={locale} route="unknownLink" current="lostLink">
      <div className="wrap">
        <PageHead title={t("lost.invalidTitle")} lead={t("lost.invalidLead")} />
        <p className="mt-8">
          <ButtonLink href={href("lostLink", locale)}>{t("received.lostLink")}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
