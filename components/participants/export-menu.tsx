import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

export type ExportMenuProps = { locale: Locale; hrefs: Record<"xlsx" | "csv" | "plainCsv", string> };

/** The files that the list can be taken away in. */
export function ExportMenu({ locale, hrefs }: ExportMenuProps) {
  const t = translator(locale, "desk");
  const formats = ["xlsx", "csv", "plainCsv"] as const;
  return (
    <details className="menu print:hidden">
      <summary className={buttonClass({ small: true })}>
        {t("participants.export")}
        <Icon name="down" />
      </summary>
      <div className="menu-list">
        <ul>
          {formats.map((format) => (
            <li key={format}>
              <a href={hrefs[format]} download>
                <span className="block font-semibold">{t(`participants.${format}`)}</span>
                <span className="text-ink-soft text-xs">{t(`participants.${format}Hint`)}</span>
              </a>
            </li>
          ))}
        </ul>
        <p className="border-rule border-t px-4.5 py-2 text-ink-soft text-xs">{t("participants.exportNote")}</p>
      </div>
    </details>
  );
}
