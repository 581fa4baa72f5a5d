import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice, TextField } from "@/components/ui/field";
import { locales } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { leavings } from "@/lib/registration/leaving";
import { NameFields, type SectionProps } from "../form-sections";
import { type FormAnswers, radio, written } from "../form-state";

type OwnTexts = Messages["own"];

/**
 * The fields about the person. The e-mail address is changed on another page, because the participant must first
 * confirm a new address by e-mail.
 */
export function PersonFields({ texts, state }: SectionProps) {
  return (
    <>
      <NameFields texts={texts} state={state} />
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

/**
 * Asks whether the participant wants to join the queue. The checkbox is shown only if the server has answered that the
 * chosen attendance option is full, or if it was checked when the form was last sent.
 */
export function AcceptQueue({ own, state }: { own: OwnTexts; state: FormAnswers }) {
  const error = state.errors["acceptQueue"];
  const accepted = state.values["acceptQueue"] === "on";
  if (!error && !accepted) return null;
  return (
    <Choice
      id="acceptQueue"
      name="acceptQueue"
      type="checkbox"
      plain
      required
      label={own.edit.acceptQueue}
      defaultChecked={accepted}
      error={error}
    />
  );
}

/**
 * Asks whether the participant gives up the former place. The checkbox is shown only if the server has answered that
 * the move cannot be undone, or if it was checked when the form was last sent.
 */
export function AcceptLeaving({ own, state }: { own: OwnTexts; state: FormAnswers }) {
  const error = state.errors["agreedTo"];
  const agreedTo = leavings.find((each) => each === state.values["agreedTo"]);
  if (!agreedTo) return null;
  return (
    <Choice
      id="agreedTo"
      name="agreedTo"
      type="checkbox"
      plain
      value={agreedTo}
      label={own.edit.acceptLeaving}
      defaultChecked={!error}
      error={error}
    />
  );
}

/**
 * Asks whether other participants may see the participant's name and organisation, and in which language the
 * participant gets mails.
 */
export function PreferenceFields({ texts, own, state }: SectionProps & { own: OwnTexts }) {
  const { values } = state;
  return (
    <>
      <Choice
        id="listed"
        name="listed"
        type="checkbox"
        plain
        label={texts.listed}
        hint={texts.listedHint}
        optional={texts.optional}
        defaultChecked={values["listed"] === "on"}
      />
      <ChoiceGroup id="language" of="radio" label={own.edit.language}>
        {locales.map((locale, index) => (
          <Choice key={locale} {...radio(state, "language", locale, index)} label={own.details.languages[locale]} />
        ))}
      </ChoiceGroup>
    </>
  );
}
