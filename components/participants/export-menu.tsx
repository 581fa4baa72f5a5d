import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { ExportKind } from "@/lib/export/export-kinds";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";

import { ColumnChoice, type ColumnChoiceProps } from "./column-choice";

/** In the order of the day: to work with, for the door, for the treasurer, for mail, for the caterer. */
const kinds = [
  ...["xlsx", "csv", "plain.csv", "door-list.pdf", "sign-in.pdf", "badges-large.pdf", "badges-small.pdf"],
  ...["certificates.pdf"],
  ...["invoicing.xlsx", "invoicing.csv", "addresses.txt", "diets.csv", "diets-with-names.csv"],
] as ExportKind[];

/** The files' names have dots, which the keys of messages can't lead through. */
type Texts = Messages["desk"]["participants"];
export type ExportMenuProps = {
  locale: Locale;
  texts: Pick<Texts, "exports" | "exportHints">;
  hrefOf: (kind: ExportKind) => string;
  /** Where the list is, whose columns can be chosen. */
  columns?: Omit<ColumnChoiceProps, "locale">;
};

/** The files that the list can be taken away in. */
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
