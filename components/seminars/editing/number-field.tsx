import { TextField } from "@/components/ui/field";

type NumberFieldProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  /** Null: nothing is set. What is no number is kept as NaN, so that it is refused and not taken for nothing. */
  value: number | null;
  /** How many decimals of what is typed make one of the value: cents of euros, hundredths of per cents. */
  decimals?: 2;
  onChange: (value: number | null) => void;
};

/** A number as Finns write it, with a comma. */
export function NumberField({ id, value, decimals, onChange, ...field }: NumberFieldProps) {
  const factor = decimals ? 10 ** decimals : 1;
  const shown = value === null ? "" : (value / factor).toFixed(decimals ?? 0).replace(".", ",");
  return (
    <TextField
      id={id}
      name={id}
      inputMode={decimals ? "decimal" : "numeric"}
      defaultValue={shown}
      onChange={({ target }) => onChange(numberOf(target.value, factor))}
      {...field}
    />
  );
}

function numberOf(text: string, factor: number): number | null {
  const digits = text.replaceAll(/\s/g, "").replace(",", ".");
  if (digits === "") return null;
  return /^\d+(\.\d{1,2})?$/.test(digits) ? Math.round(Number(digits) * factor * 100) / 100 : Number.NaN;
}
