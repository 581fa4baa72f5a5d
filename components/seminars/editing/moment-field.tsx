import { TypedField, type TypedFieldProps } from "@/components/editing/typed-field";
import { formatDay, formatMoment, formatTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { readDay, readMoment, readTime } from "@/lib/time/typed-time";
import { clockTime, isDay, isMoment, momentOf } from "@/lib/time/wall-clock";

type FieldProps = Omit<TypedFieldProps<string>, "read" | "show" | "inputMode"> & {
  /**
   * The language in which days and times are shown. Users can type them in the format of any of the site's languages.
   */
  locale: Locale;
};

/** `year` is added to a day that the user types without a year. */
type OfYear = { year: number | string };

/** A field for a day. The value has the format `YYYY-MM-DD`. Users type, for example, `26.10.2023`. */
export function DayField({ locale, year, ...field }: FieldProps & OfYear) {
  return (
    <TypedField<string>
      read={(text) => readDay(text, { year: Number(year) })}
      show={(day) => (isDay(day) ? formatDay(new Date(day), locale) : null)}
      {...field}
    />
  );
}

/**
 * A field for a day with a time. The value is in UTC. Users type and see the time in Helsinki, for example `26.10.2023
 * klo 9.30`.
 */
export function MomentField({ locale, year, ...field }: FieldProps & OfYear) {
  return (
    <TypedField<string>
      read={(text) => readMoment(text, { year: Number(year) })}
      show={(moment) => (isMoment(moment) ? formatMoment(new Date(moment), locale) : null)}
      {...field}
    />
  );
}

type TimeFieldProps = FieldProps & {
  /** The day to which the time belongs. If it is null, the field is disabled. */
  day: string | null;
};

/**
 * A field for a time on the seminar's day. The value is that day and time in UTC. Users type only the time, for example
 * `klo 9`.
 */
export function TimeField({ locale, day, ...field }: TimeFieldProps) {
  const of = day !== null && isDay(day) ? day : null;
  const read = (text: string) => {
    const time = of && readTime(text);
    return time ? momentOf(`${of}T${time}`) : null;
  };
  return (
    <TypedField<string>
      disabled={!of}
      read={read}
      show={(moment) => (isMoment(moment) ? formatTime(new Date(moment), locale) : null)}
      {...field}
    />
  );
}

/**
 * A field for a time of day. The value has the format `09:30`. Users type, for example, `klo 9`. In older drafts the
 * value may be a day with a time. The field then shows only the time.
 */
export function ClockField({ locale, ...field }: FieldProps) {
  const show = (time: string) => {
    const clock = isMoment(time) ? clockTime(time) : time;
    return /^\d\d:\d\d$/.test(clock) ? formatTime(new Date(momentOf(`2000-01-01T${clock}`)), locale) : null;
  };
  return <TypedField<string> read={readTime} show={show} {...field} />;
}
