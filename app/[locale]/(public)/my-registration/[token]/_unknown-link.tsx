import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { Page } from "../../_page";

/** A manage link that leads nowhere: cut short, mistyped, or of an erased registration. */
export function UnknownLink({ locale }: { locale: Locale }) {
  const t = translator(locale, "manage");
  return (
    <Page locale={locale} route="lostLink" current="lostLink">
      <div className="wrap">
        <PageHead title={t("lost.invalidTitle")} lead={t("lost.invalidLead")} />
        <p className="mt-8">
          <ButtonLink href={href("lostLink", locale)}>{t("received.lostLink")}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
