import { TextField } from "@/components/ui/field";
import { momentOf, wallClock } from "@/lib/i18n/wall-clock";

type MomentFieldProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  /** In UTC; null while it is not known. */
  moment: string | null;
  onChange: (moment: string | null) => void;
};

/** A moment, typed and shown as a clock in Helsinki has it. */
export function MomentField({ id, moment, onChange, ...field }: MomentFieldProps) {
  return (
    <TextField
      id={id}
      name={id}
      type="datetime-local"
      value={moment ? wallClock(moment) : ""}
      onChange={({ target }) => onChange(target.value ? momentOf(target.value) : null)}
      {...field}
    />
  );
}

type TimeFieldProps = MomentFieldProps & {
  /** The day that the time is of; without it there is no time either. */
  day: string | null;
};

/** A time of the seminar's day. */
export function TimeField({ id, moment, day, onChange, ...field }: TimeFieldProps) {
  return (
    <TextField
      id={id}
      name={id}
      type="time"
      disabled={!day}
      value={moment ? wallClock(moment).slice(11) : ""}
      onChange={({ target }) => onChange(target.value && day ? momentOf(`${day}T${target.value}`) : null)}
      {...field}
    />
  );
}
