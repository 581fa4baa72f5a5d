import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

const screens = ["editSeminar", "editArrangement"] as const;

type EditorSwitchProps = { locale: Locale; year: number; current: (typeof screens)[number] };

/**
 * Shows links to the two editing screens of a seminar: one for its words (its texts and programme) and one for its
 * arrangement (its day, attendance options, fees and questions). It is meant for users who may edit both.
 */
export function EditorSwitch({ locale, year, current }: EditorSwitchProps) {
  const t = translator(locale, "seminarDesk");
  return (
    <nav className="wrap flex flex-wrap gap-x-6 pt-6" aria-label={t("switch.title")}>
      {screens.map((screen) => (
        <ButtonLink
          key={screen}
          small
          look="text"
          href={href(screen, locale, { year })}
          aria-current={screen === current ? "page" : undefined}
        >
          {t(`switch.${screen}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}
