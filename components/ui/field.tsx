import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

type Described = {
  id: string;
  hint?: ReactNode;
  error?: string | undefined;
  /**
   * Whether the form is refused if this field is empty. Programs such as screen readers are told by `aria-required`, and
   * not by the attribute `required`, with which they would call the empty field wrong before anything was typed.
   */
  required?: boolean | undefined;
};

export type FieldProps = Described & {
  label: ReactNode;
  name: string;
  /** The word that is shown after the label of an optional field. */
  optional?: string | undefined;
};

export const describedBy = ({ id, hint, error }: Described) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

/** Returns the attributes that connect a field with its hint and its error message. */
function control({ id, hint, error, required }: Described) {
  return {
    id,
    "aria-describedby": describedBy({ id, hint, error }),
    "aria-required": required || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

export function FieldMessage({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="message" id={`${id}-error`}>
      <Icon name="alert" />
      <span>{error}</span>
    </p>
  );
}

export const Optional = ({ word }: { word: string | undefined }) => word && <span className="optional"> ({word})</span>;

function Frame({ id, label, hint, error, optional, children }: Omit<FieldProps, "name"> & { children: ReactNode }) {
  return (
    <div>
      <label className="block font-semibold" htmlFor={id}>
        {label}
        <Optional word={optional} />
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldMessage id={id} error={error} />
    </div>
  );
}

type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, "className" | keyof FieldProps>;

export function TextField({ id, label, hint, error, optional, required, ...input }: TextFieldProps) {
  return (
    <Frame {...{ id, label, hint, error, optional }}>
      <input className="input" type="text" {...control({ id, hint, error, required })} {...input} />
    </Frame>
  );
}

type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, "className" | keyof FieldProps>;

export function TextArea({ id, label, hint, error, optional, required, ...input }: TextAreaProps) {
  return (
    <Frame {...{ id, label, hint, error, optional }}>
      <textarea className="input" {...control({ id, hint, error, required })} {...input} />
    </Frame>
  );
}

type SelectProps = FieldProps & Omit<ComponentProps<"select">, "className" | keyof FieldProps>;

export function Select({ id, label, hint, error, optional, required, ...select }: SelectProps) {
  return (
    <Frame {...{ id, label, hint, error, optional }}>
      <select className="input" {...control({ id, hint, error, required })} {...select} />
    </Frame>
  );
}

type ChoiceProps = FieldProps & {
  type: "radio" | "checkbox";
  /** Whether the choice is shown without a frame, like the checkboxes that ask for consent. */
  plain?: boolean;
} & Omit<ComponentProps<"input">, "className" | "type" | keyof FieldProps>;

/**
 * One radio button or checkbox. The user can press the whole row. The row contains the hint, but only the label names
 * the choice, so that screen readers read the hint once, as the description.
 */
export function Choice({ id, label, hint, error, optional, required, plain, ...input }: ChoiceProps) {
  return (
    <div>
      <label className={plain ? "choice choice-plain" : "choice"} htmlFor={id}>
        <input {...control({ id, hint, error, required })} aria-labelledby={`${id}-label`} {...input} />
        <span>
          <span className="block font-semibold" id={`${id}-label`}>
            {label}
            <Optional word={optional} />
          </span>
          {hint && (
            <span className="hint block" id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldMessage id={id} error={error} />
    </div>
  );
}
