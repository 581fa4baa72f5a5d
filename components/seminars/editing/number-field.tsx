import { TypedField, type TypedFieldProps } from "@/components/editing/typed-field";
import { readCount, readEuros, readRate } from "@/lib/i18n/typed-number";

/** The functions that parse the typed text. `euros` returns cents, and `rate` returns hundredths of a per cent. */
const reading = { count: readCount, euros: readEuros, rate: readRate };

type NumberFieldProps = Omit<TypedFieldProps<number>, "read" | "show" | "inputMode"> & { of?: keyof typeof reading };

/** A field for a number in the formats that people use: `1 234,50 €`, `24 %`, `60`. */
export function NumberField({ of = "count", ...field }: NumberFieldProps) {
  const show = (value: number | string) => {
    if (typeof value === "string") return null;
    if (of === "count") return String(value);
    return (value / 100).toFixed(2).replace(".", ",");
  };
  return (
    <TypedField<number> inputMode={of === "count" ? "numeric" : "text"} read={reading[of]} show={show} {...field} />
  );
}
