import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/**
 * A notice on every page of the demonstration. It says that the registrations are not real, and which day it is in the
 * demonstration. On a phone there is only space for its name. It links to the mailbox and to the sign-in page.
 */
export function DemonstrationNotice({ locale, today }: { locale: Locale; today: Date }) {
  const t = translator(locale, "shell");
  return (
    <aside className="border-rule border-b bg-paper print:hidden" aria-label={t("demonstration.label")}>
      <div className="wrap flex items-center justify-between gap-x-3 py-1 text-ink-soft text-xs sm:flex-wrap sm:justify-start sm:gap-x-6">
        <p className="max-w-none py-1">
          <span className="sm:hidden">{t("demonstration.label")}</span>
          <span className="hidden sm:inline">{t("demonstration.text", { day: formatDay(today, locale) })}</span>
        </p>
        <p className="flex gap-x-3 sm:gap-x-6">
          <a className="target" href={href("mailbox", locale)}>
            {t("demonstration.mailbox")}
          </a>
          <a className="target" href={href("signIn", locale)}>
            {t("demonstration.signIn")}
          </a>
        </p>
      </div>
    </aside>
  );
}
