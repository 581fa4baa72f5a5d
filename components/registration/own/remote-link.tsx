import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/**
 * Shows the link with which a participant attends remotely. The database query returns the link only for confirmed
 * participants.
 */
export function RemoteLink({ locale, link }: { locale: Locale; link: string | null }) {
  const t = translator(locale, "own");
  return (
    <Section id="remote" title={t("remote.title")} className="print:hidden">
      {link ? (
        <div className="grid max-w-text gap-4">
          <p>{t("remote.text")}</p>
          <p className="wrap-anywhere font-mono">{link}</p>
          <div>
            <ButtonLink href={link} rel="noreferrer" small>
              {t("remote.open")}
            </ButtonLink>
          </div>
        </div>
      ) : (
        <p>
          <Pencil>{t("remote.later")}</Pencil>
        </p>
      )}
    </Section>
  );
}
