import { TypedField, type TypedFieldProps } from "@/components/editing/typed-field";
import { formatDay, formatMoment, formatTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { readDay, readMoment, readTime } from "@/lib/time/typed-time";
import { clockTime, isDay, isMoment, momentOf } from "@/lib/time/wall-clock";

type FieldProps = Omit<TypedFieldProps<string>, "read" | "show" | "inputMode"> & {
  /** The language in which days and times are shown; they are read in all. */
  locale: Locale;
};

/** The year that a day without one is of. */
type OfYear = { year: number | string };

/** A day, `YYYY-MM-DD`, written as people do: `26.10.2023`. */
export function DayField({ locale, year, ...field }: FieldProps & OfYear) {
  return (
    <TypedField<string>
      read={(text) => readDay(text, { year: Number(year) })}
      show={(day) => (isDay(day) ? formatDay(new Date(day), locale) : null)}
      {...field}
    />
  );
}

/** A moment in UTC, written and shown as a clock in Helsinki has it: `26.10.2023 klo 9.30`. */
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
  /** The day that the time is of; without it there is no time either. */
  day: string | null;
};

/** A time of the seminar's day, as a moment in UTC, written as people do: `klo 9`. */
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

/** A time of day, `09:30`, written as people do: `klo 9`. What an older draft holds as a moment is shown as its time. */
export function ClockField({ locale, ...field }: FieldProps) {
  const show = (time: string) => {
    const clock = isMoment(time) ? clockTime(time) : time;
    return /^\d\d:\d\d$/.test(clock) ? formatTime(new Date(momentOf(`2000-01-01T${clock}`)), locale) : null;
  };
  return <TypedField<string> read={readTime} show={show} {...field} />;
}
