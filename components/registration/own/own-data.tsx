import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

type OwnDataProps = { locale: Locale; token: string; dataHref: string };

/** Shows two links for participants: one to download all data about them, and one to erase it. */
export function OwnData({ locale, token, dataHref }: OwnDataProps) {
  const t = translator(locale, "own");
  return (
    <Section id="data" title={t("data.title")} index={2} className="print:hidden">
      <div className="grid max-w-text gap-4">
        <p>{t("data.text")}</p>
        <p className="buttons">
          <ButtonLink href={dataHref} small>
            {t("data.download")}
          </ButtonLink>
          <ButtonLink href={href("eraseRegistration", locale, { token })} look="danger" small>
            {t("data.erase")}
          </ButtonLink>
        </p>
      </div>
    </Section>
  );
}
