import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { type ExportKind, exportKinds } from "@/lib/export/export-kinds";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";

import { ColumnChoice, type ColumnChoiceProps } from "./column-choice";

/**
 * The texts of the menu. Most of their keys are file names with a dot. `translator` cannot find such keys, because it
 * reads a dot as a separator between keys. Therefore the menu gets the texts as an object.
 */
type Texts = Messages["desk"]["participants"];
export type ExportMenuProps = {
  locale: Locale;
  texts: Pick<Texts, "exports" | "exportHints">;
  hrefOf: (kind: ExportKind) => string;
  /** The props of the form that chooses the columns. If undefined, the organiser cannot choose the columns. */
  columns?: Omit<ColumnChoiceProps, "locale">;
};

/**
 * Shows a menu of the files that organisers can download: the participant list, and other files about the participants,
 * for example name badges.
 */
export function ExportMenu({ locale, texts, hrefOf, columns }: ExportMenuProps) {
  const t = translator(locale, "desk");
  return (
    <details className="menu print:hidden">
      <summary className={buttonClass({ small: true })}>
        {t("participants.export")}
        <Icon name="down" />
      </summary>
      <div className="menu-list">
        <ul>
          {exportKinds.map((kind) => (
            <li key={kind}>
              <a href={hrefOf(kind)}>
                <span className="block font-semibold">{texts.exports[kind]}</span>
                <span className="text-ink-soft text-xs">{texts.exportHints[kind]}</span>
              </a>
            </li>
          ))}
        </ul>
        {columns && <ColumnChoice locale={locale} {...columns} />}
        <p className="border-rule border-t px-4.5 py-2 text-ink-soft text-xs">{t("participants.exportNote")}</p>
      </div>
    </details>
  );
}
