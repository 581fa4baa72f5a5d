import { useState } from "react";
import { TextField } from "@/components/ui/field";

export type TypedFieldProps<Value> = {
  id: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  /**
   * The parsed value. If the user has typed a text that cannot be parsed, the value is that text. If the field is
   * empty, it is null.
   */
  value: Value | string | null;
  /** Parses a text. Returns null if it cannot be parsed. */
  read: (text: string) => Value | null;
  /** Formats the value for the field. Returns null if the value is a text that could not be parsed. */
  show: (value: Value | string) => string | null;
  onChange: (value: Value | string | null) => void;
  inputMode?: "numeric" | "decimal" | "text";
  disabled?: boolean;
};

/**
 * A field for a day, a time or a number. It accepts the different formats that people use. While the user types, the
 * field shows the typed text. When the user leaves the field, it shows the value in the site's own format. If the text
 * cannot be parsed, the value is the text itself, so that the draft can store it.
 */
export function TypedField<Value>({ value, read, show, onChange, ...field }: TypedFieldProps<Value>) {
  const [typed, setTyped] = useState<string | null>(null);
  const meaningOf = (text: string) => (text.trim() === "" ? null : (read(text) ?? text));
  const shown = value === null ? "" : (show(value) ?? String(value));
  return (
    <TextField
      {...field}
      name={field.id}
      autoComplete="off"
      value={typed !== null && meaningOf(typed) === value ? typed : shown}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(meaningOf(target.value));
      }}
    />
  );
}
