"use client";

import { ContactFields } from "@/components/registration/form-sections";
import type { FormAnswers } from "@/components/registration/form-state";
import { DetailsSections, type DetailsSectionsProps } from "@/components/registration/own/details-sections";
import { ButtonLink } from "@/components/ui/button";
import { Choice } from "@/components/ui/field";
import { SendingForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAnsweredSending } from "@/components/ui/use-sending";
import type { Messages } from "@/lib/i18n/messages";
import type { Difference } from "@/lib/registration/form-differences";
import { Conflict } from "./conflict";

/** The state of the form with which organisers add or change a participant. */
export type ParticipantState = FormAnswers & {
  /** The version of the stored values that the form shows. Empty for a new participant. */
  version: string;
  attempt: number;
  summary?: string | undefined;
  /**
   * The differences between the values in the form and the values that another organiser has stored since the form was
   * opened.
   */
  differences?: readonly Difference[] | undefined;
  /** The URL of the registration that already has this e-mail address. */
  registeredHref?: string | undefined;
};

export type ParticipantFormProps = Omit<DetailsSectionsProps, "state" | "contact"> & {
  action: (state: ParticipantState, data: FormData) => Promise<ParticipantState>;
  initial: ParticipantState;
  desk: Messages["participantForm"];
  /** The URL that opens the form again. Undefined for a new participant. The form then has two more checkboxes. */
  reopenHref?: string;
};

/** Shows all fields of a participant to an organiser. Works without scripts. */
export function ParticipantForm({ action, initial, desk, reopenHref, ...sections }: ParticipantFormProps) {
  const [state, sending] = useAnsweredSending(action, initial);
  const { texts, own, locale } = sections;
  const { differences, registeredHref } = state;
  return (
    <SendingForm {...{ sending, locale }} answer={state} noValidate className="mt-8 max-w-text">
      {differences && reopenHref && (
        <Conflict texts={desk.conflict} differences={differences} reopenHref={reopenHref} />
      )}
      {registeredHref && (
        <p className="mt-4">
          <ButtonLink small href={registeredHref}>
            {desk.openRegistered}
          </ButtonLink>
        </p>
      )}
      <DetailsSections {...sections} state={state} contact={<ContactFields texts={texts} state={state} />} />
      {!reopenHref && <input type="hidden" name="submissionId" value={state.values["submissionId"]} />}
      {!reopenHref && <Statements desk={desk} state={state} />}
      <div className="mt-10">
        <SubmitButton label={differences ? desk.conflict.overwrite : own.edit.submit} busyLabel={own.edit.busy} />
        <p className="hint mt-3">{own.edit.after}</p>
      </div>
    </SendingForm>
  );
}

/**
 * Two checkboxes for a new participant: the organiser confirms that the participant accepts the handling of their data,
 * and chooses whether to send them a mail.
 */
function Statements({ desk, state }: { desk: Messages["participantForm"]; state: ParticipantState }) {
  const box = (name: "privacyAccepted" | "mail") => ({
    ...{ id: name, name, type: "checkbox" as const, plain: true },
    ...{ defaultChecked: state.values[name] === "on", error: state.errors[name] },
  });
  return (
    <div className="mt-6">
      <Choice label={desk.privacy} hint={desk.privacyHint} {...box("privacyAccepted")} />
      <Choice label={desk.mail} hint={desk.mailHint} {...box("mail")} />
    </div>
  );
}
