import { Choice, FieldMessage, TextArea, TextField } from "@/components/ui/field";
import { type FormAnswers, radio, written } from "./form-state";
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

export function ContactFields({ texts, state }: SectionProps) {
  return (
    <>
      <TextField label={texts.name} hint={texts.nameHint} autoComplete="name" {...written(state, "name")} />
      <TextField
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="email"
        {...written(state, "email")}
      />
      <TextField label={texts.organisation} autoComplete="organization" {...written(state, "organisation")} />
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
  return (
    <div
      className="grid gap-2.5"
      role="radiogroup"
      aria-label={texts.attendance}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? "optionId-error" : undefined}
    >
      {options.map(({ id, name, hint, disabled }, index) => (
        <Choice key={id} {...radio(state, "optionId", id, index)} label={name} hint={hint} disabled={disabled} />
      ))}
      <FieldMessage id="optionId" error={error} />
    </div>
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

/**
 * The checkboxes for the privacy notice and the list of participants. The privacy notice opens in another window, so
 * that the typed values are not lost.
 */
export function PermissionFields({ texts, state, privacyHref }: SectionProps & { privacyHref: string }) {
  const notice = (
    <>
      {texts.privacyHint}{" "}
      <a href={privacyHref} target="_blank" rel="noopener">
        {texts.privacyLink}
      </a>
    </>
  );
  return (
    <div>
      <Choice label={texts.privacy} hint={notice} {...box(state, "privacyAccepted")} />
      <Choice label={texts.listed} optional={texts.optional} {...box(state, "listed")} />
    </div>
  );
}
