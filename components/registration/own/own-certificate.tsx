import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/** Offers the certificate of attendance to a participant who attended the seminar. */
export function OwnCertificate({ locale, certificateHref }: { locale: Locale; certificateHref: string }) {
  const t = translator(locale, "certificate");
  return (
    <div className="mt-8 max-w-text print:hidden">
      <Notice kind="info" title={t("thanks")}>
        <p className="mb-3">{t("text")}</p>
        <ButtonLink href={certificateHref} small>
          {t("download")}
        </ButtonLink>
      </Notice>
    </div>
  );
}
