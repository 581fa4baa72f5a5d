import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { columnKeys, readColumns } from "@/lib/participants/columns";
import { filterQuery, type ParticipantFilter } from "@/lib/participants/filter";

export type ColumnChoiceProps = {
  locale: Locale;
  /** The URL of the participant list. The form adds the chosen columns to its query string. */
  action: string;
  filter: ParticipantFilter;
};

/** Lets the organiser choose the columns of the exported files. The choice does not change the filter of the list. */
export function ColumnChoice({ locale, action, filter }: ColumnChoiceProps) {
  const t = translator(locale, "desk");
  const names = translator(locale, "export");
  const chosen = readColumns(filter.columns);
  return (
    <details className="border-rule border-t px-4.5 py-2">
      <summary className="target font-semibold">{t("participants.columns.title")}</summary>
      <form action={action} className="mt-2 grid gap-1">
        <p className="hint">{t("participants.columns.hint")}</p>
        {Object.entries(filterQuery(filter, { columns: "" })).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {columnKeys.map((key) => (
          <Choice
            key={key}
            {...{ id: `column-${key}`, name: "columns", value: key, type: "checkbox", plain: true }}
            label={names(key)}
            defaultChecked={chosen.includes(key)}
          />
        ))}
        <div className="my-2">
          <Button type="submit" small>
            {t("participants.columns.use")}
          </Button>
        </div>
      </form>
    </details>
  );
}
