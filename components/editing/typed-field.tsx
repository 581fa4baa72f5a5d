import { useState } from "react";
import { TextField } from "@/components/ui/field";

export type TypedFieldProps<Value> = {
  id: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  /** What has been typed in a form that can be read, the text as it is while it can't, or null: nothing. */
  value: Value | string | null;
  /** The value that a text stands for; null when it stands for none. */
  read: (text: string) => Value | null;
  /** The value as the field shows it; null when it is a text that can't be read. */
  show: (value: Value | string) => string | null;
  onChange: (value: Value | string | null) => void;
  inputMode?: "numeric" | "decimal" | "text";
  disabled?: boolean;
};

/**
 * A field for a day, a time or a number, written as people write them. What is typed stays as it is while one types, and is
 * shown in the site's own form when one leaves; what can't be read stays a text, for the draft to keep.
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
