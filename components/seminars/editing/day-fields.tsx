import { moveToDay } from "@/lib/seminars/editing/move-to-day";
import type { ArrangementFieldsProps } from "./fields-props";
import { DayField, TimeField } from "./moment-field";
import { Whom } from "./whom";

/**
 * The fields for the day of the seminar and the times at which it begins and ends. A text below the fields says who
 * would get a mail if the day or the times were changed.
 */
export function DayFields({ locale, content, onChange, errorAt, texts, whom }: ArrangementFieldsProps) {
  const { date } = content;
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
      <DayField
        id="date"
        locale={locale}
        year={content.year}
        label={texts.day.date}
        value={date}
        error={errorAt("date")}
        onChange={(day) => onChange(moveToDay(content, day))}
      />
      {(["startsAt", "endsAt"] as const).map((name) => (
        <TimeField
          key={name}
          id={name}
          label={texts.day[name]}
          day={date}
          locale={locale}
          value={content[name]}
          error={errorAt(name)}
          onChange={(moment) => onChange({ ...content, [name]: moment })}
        />
      ))}
      <div className="sm:col-span-3">
        <p className="hint">{texts.day.tellHint}</p>
        <Whom {...whom} />
      </div>
    </div>
  );
}
