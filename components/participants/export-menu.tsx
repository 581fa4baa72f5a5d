import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { ExportKind } from "@/lib/export/export-kinds";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";

import { ColumnChoice, type ColumnChoiceProps } from "./column-choice";

/**
 * Sorted by when they are needed: lists to work with, files for the door, for the treasurer, for mail, for the caterer.
 */
const kinds = [
  ...["xlsx", "csv", "plain.csv", "door-list.pdf", "sign-in.pdf", "badges-large.pdf", "badges-small.pdf"],
  ...["certificates.pdf"],
  ...["invoicing.xlsx", "invoicing.csv", "addresses.txt", "diets.csv", "diets-with-names.csv"],
] as ExportKind[];

/** These texts are read as objects, since the file names have dots, which separate the keys of messages. */
type Texts = Messages["desk"]["participants"];
export type ExportMenuProps = {
  locale: Locale;
  texts: Pick<Texts, "exports" | "exportHints">;
  hrefOf: (kind: ExportKind) => string;
  /** The props of the column choice. Without them the columns cannot be chosen. */
  columns?: Omit<ColumnChoiceProps, "locale">;
};

/** The menu of files in which the list can be exported. */
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
          {kinds.map((kind) => (
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
