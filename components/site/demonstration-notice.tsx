import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/**
 * A notice on every page of the demonstration. It says that the registrations are not real, and which day it is in the
 * demonstration. It links to the mailbox and to the sign-in page.
 */
export function DemonstrationNotice({ locale, today }: { locale: Locale; today: Date }) {
  const t = translator(locale, "shell");
  return (
    <aside className="border-rule border-b bg-paper print:hidden" aria-label={t("demonstration.label")}>
      <div className="wrap flex flex-wrap items-center gap-x-6 py-1 text-ink-soft text-xs">
        <p className="max-w-none py-1">{t("demonstration.text", { day: formatDay(today, locale) })}</p>
        <p className="flex flex-wrap gap-x-6">
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
