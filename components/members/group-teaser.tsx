import { langOf } from "@/components/content/in-language";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

type GroupTeaserProps = { locale: Locale; lead: string | null; lang: Locale };

/** Shows a short introduction to the working group, with links to its contact persons and to its own page. */
export function GroupTeaser({ locale, lead, lang }: GroupTeaserProps) {
  const t = translator(locale, "site");
  const group = href("group", locale);
  return (
    <div className="grid items-start gap-x-18 gap-y-8 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <p className="lead" lang={langOf(lang, locale)}>
        {lead}
      </p>
      <div className="grid gap-4">
        <p>{t("home.idea")}</p>
        <p className="buttons">
          <ButtonLink href={`${group}#contact`}>{t("home.suggest")}</ButtonLink>
          <ButtonLink look="text" href={group}>
            {t("home.toGroup")}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
}
