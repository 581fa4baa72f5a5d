import { Pencil } from "@/components/ui/pencil";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Other } from "@/lib/registration/load-others";
import type { OwnRegistration } from "@/lib/registration/own-registration";

type OtherParticipantsProps = { locale: Locale; token: string; own: OwnRegistration; others: readonly Other[] };

/** Shows a participant with a seat who else comes and has allowed it, and whether the others see them. */
export function OtherParticipants({ locale, token, own, others }: OtherParticipantsProps) {
  const t = translator(locale, "own");
  return (
    <Section id="others" title={t("others.title")} className="print:hidden">
      <p className="max-w-text">
        {t("others.text")} {t(own.listed ? "others.seen" : "others.unseen")}{" "}
        {own.allowed.change && (
          <a href={`${href("editRegistration", locale, { token })}#listed`}>{t("others.change")}</a>
        )}
      </p>
      {others.length === 0 ? (
        <p className="mt-6">
          <Pencil>{t("others.none")}</Pencil>
        </p>
      ) : (
        <ul className="mt-6 columns-1 gap-x-16 sm:columns-2 lg:columns-3">
          {others.map(({ id, name, organisation }) => (
            <li key={id} className="wrap-anywhere mb-3 break-inside-avoid">
              <span className="block font-semibold">{name}</span>
              <span className="block text-ink-soft text-sm">{organisation}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
