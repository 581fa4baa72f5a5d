import type { ReactNode } from "react";
import { describedBy, FieldMessage, type FieldProps, Optional } from "./field";

type ChoiceGroupProps = Omit<FieldProps, "name"> & {
  /** With "radio" the user can choose only one item. With "checkbox" the user can choose several items. */
  of: "radio" | "checkbox";
  children: ReactNode;
};

/**
 * A group of radio buttons or checkboxes below their question. The caller must give the first choice the same `id` as
 * the group, because the error summary links to that id.
 */
export function ChoiceGroup({ id, of, label, hint, error, optional, required, children }: ChoiceGroupProps) {
  // A group of checkboxes has no role that can be required or invalid.
  const radios = of === "radio" && {
    role: "radiogroup",
    "aria-required": required || undefined,
    "aria-invalid": error ? true : undefined,
  };
  return (
    <fieldset {...radios} aria-describedby={describedBy({ id, hint, error })}>
      <legend className="font-semibold">
        {label}
        <Optional word={optional} />
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="mt-2 grid gap-2.5">{children}</div>
      <FieldMessage id={id} error={error} />
    </fieldset>
  );
}
