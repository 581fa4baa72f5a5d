import { TextField } from "@/components/ui/field";
import { readCount } from "@/lib/i18n/typed-number";
import { windows } from "@/lib/seminars/editing/arrangement-content";
import type { ArrangementFieldsProps } from "./fields-props";
import { MomentField } from "./moment-field";

/** The message keys of the hints. Each hint says what happens if the user leaves the field empty. */
const hints = {
  announcedAt: "announcedAtHint",
  registrationOpensAt: null,
  registrationClosesAt: "registrationClosesAtHint",
  changesCloseAt: "changesCloseAtHint",
  promotionEndsAt: "promotionEndsAtHint",
} as const;

/**
 * Parses a list of numbers. The numbers may be separated by commas, semicolons, spaces or the word "and" in any of the
 * site's languages. A part that is not a number is returned as a text.
 */
const numbers = (text: string) =>
  text
    .split(/[,;\s]+|\b(?:ja|och|and)\b/)
    .filter(Boolean)
    .map((each) => readCount(each) ?? each);

/**
 * The fields for several times: the announcement, the beginning and end of registration, the deadline for changes, and
 * the deadline after which people in the queue no longer get seats automatically. Below them is a field for the days on
 * which reminders are sent, as numbers of days before the seminar. The site calculates the seminar's state from these
 * times and the current time.
 */
export function WindowFields({ locale, content, onChange, errorAt, texts }: ArrangementFieldsProps) {
  return (
    <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-2">
      {windows.map((name) => (
        <MomentField
          key={name}
          id={name}
          label={texts.windows[name]}
          hint={hints[name] ? texts.windows[hints[name]] : undefined}
          locale={locale}
          year={content.year}
          value={content[name]}
          error={errorAt(name)}
          onChange={(moment) => onChange({ ...content, [name]: moment })}
        />
      ))}
      <TextField
        id="reminderDays"
        name="reminderDays"
        inputMode="numeric"
        label={texts.windows.reminderDays}
        hint={texts.windows.reminderDaysHint}
        defaultValue={content.reminderDays.join(", ")}
        error={content.reminderDays.map((_, index) => errorAt("reminderDays", index)).find(Boolean)}
        onChange={({ target }) => onChange({ ...content, reminderDays: numbers(target.value) })}
      />
    </div>
  );
}
