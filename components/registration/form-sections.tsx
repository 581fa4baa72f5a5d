import { Choice, FieldMessage, TextArea, TextField } from "@/components/ui/field";
import { type FormAnswers, onlyChoice, openerOf, radio, written } from "./form-state";
import type { RegistrationFormTexts } from "./form-texts";

export type FormOption = { id: string; name: string; hint?: string | null | undefined; disabled?: boolean };

export type SectionProps = { texts: RegistrationFormTexts; state: FormAnswers };

const box = ({ values, errors }: FormAnswers, name: string) => ({
  id: name,
  name,
  type: "checkbox" as const,
  plain: true,
  defaultChecked: values[name] === "on",
  error: errors[name],
});

/** The two parts of the name. One of them may be empty. */
export function NameFields({ texts, state }: SectionProps) {
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <TextField label={texts.givenName} autoComplete="given-name" {...written(state, "givenName")} />
      <TextField label={texts.familyName} autoComplete="family-name" {...written(state, "familyName")} />
    </div>
  );
}

export function ContactFields({ texts, state }: SectionProps) {
  return (
    <>
      <NameFields texts={texts} state={state} />
      <TextField
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="email"
        required
        {...written(state, "email")}
      />
      <TextField label={texts.organisation} autoComplete="organization" required {...written(state, "organisation")} />
      <TextField
        label={texts.role}
        optional={texts.optional}
        autoComplete="organization-title"
        {...written(state, "role")}
      />
    </>
  );
}

export function AttendanceFields({ texts, state, options }: SectionProps & { options: readonly FormOption[] }) {
  const error = state.errors["optionId"];
  const only = onlyChoice(state, "optionId", options);
  if (only) return <OnlyOption texts={texts} option={only} />;
  return (
    <div
      className="grid gap-2.5"
      role="radiogroup"
      aria-label={texts.attendance}
      aria-required
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? "optionId-error" : undefined}
    >
      {options.map(({ id, name, hint, disabled }, index) => (
        <Choice
          key={id}
          {...radio(state, "optionId", id, index)}
          data-opens={openerOf(index)}
          {...{ label: name, hint, disabled }}
        />
      ))}
      <FieldMessage id="optionId" error={error} />
    </div>
  );
}

/** The sentence that is shown if there is nothing to choose. */
function OnlyOption({ texts, option: { id, name, hint } }: { texts: RegistrationFormTexts; option: FormOption }) {
  return (
    <p>
      {texts.onlyOption} <strong>{name}</strong>
      {hint && <span className="hint block">{hint}</span>}
      <input type="hidden" name="optionId" value={id} data-opens={openerOf(0)} />
    </p>
  );
}

export function NeedsFields({ texts, state }: SectionProps) {
  const { optional } = texts;
  return (
    <>
      <p>{texts.needsIntro}</p>
      <TextArea label={texts.dietary} hint={texts.dietaryHint} optional={optional} {...written(state, "dietary")} />
      <TextArea
        label={texts.accessibility}
        hint={texts.accessibilityHint}
        optional={optional}
        {...written(state, "accessibility")}
      />
      <Choice label={texts.needsConsent} hint={texts.needsConsentHint} {...box(state, "needsConsent")} />
    </>
  );
}

export function MessageField({ texts, state }: SectionProps) {
  return (
    <TextArea label={texts.message} hint={texts.messageHint} optional={texts.optional} {...written(state, "message")} />
  );
}

/** The checkbox with which a participant allows that other participants see them. */
export function PermissionFields({ texts, state }: SectionProps) {
  return <Choice label={texts.listed} hint={texts.listedHint} optional={texts.optional} {...box(state, "listed")} />;
}
