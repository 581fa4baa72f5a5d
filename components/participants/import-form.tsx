"use client";

import type { FormAnswers } from "@/components/registration/form-state";
import { ButtonLink } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { SendingForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAnsweredSending } from "@/components/ui/use-sending";
import type { Messages } from "@/lib/i18n/messages";
import { FaultyRows, type ImportRow, PeopleRows, type WrongRow } from "./import-rows";
import { StoreFields } from "./import-store-fields";

/**
 * The state of the import form. The server stores nothing between the two steps. In the second step the form sends the
 * rows of the file again, and the server checks them again.
 */
export type ImportState = FormAnswers & {
  attempt: number;
  summary?: string | undefined;
  /** Sentences that say what the import will do. */
  lead?: readonly string[];
  people?: readonly ImportRow[];
  /** The label of the checkbox that sends a mail to everybody. It says how many mails will be sent. */
  mail?: string;
  /** The rows that cannot be imported. */
  faulty?: readonly WrongRow[];
};

type Choice = { id: string; name: string };

export type ImportFormProps = {
  locale: string;
  action: (state: ImportState, data: FormData) => Promise<ImportState>;
  texts: Messages["import"];
  options: readonly Choice[];
  fees: readonly Choice[];
  submissionId: string;
  /** The URL of the import page, which starts the import again. */
  againHref: string;
};

/**
 * Shows a form that imports a list of people in two steps. First the organiser chooses a file. Then the organiser
 * checks its rows and stores the people. Works without scripts.
 */
export function ImportForm({ action, againHref, submissionId, ...props }: ImportFormProps) {
  const [state, sending] = useAnsweredSending<ImportState>(action, { attempt: 0, values: {}, errors: {} });
  const { texts, locale } = props;
  const chosen = state.people ?? state.faulty;
  return (
    <SendingForm {...{ sending, locale }} answer={state} noValidate className="mt-8 grid gap-6">
      <input type="hidden" name="submissionId" value={state.values["submissionId"] ?? submissionId} />
      {state.lead?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {state.faulty && <FaultyRows texts={texts} rows={state.faulty} />}
      {state.people && <PeopleRows texts={texts} rows={state.people} />}
      {chosen && (
        <div>
          <ButtonLink small href={againHref}>
            {texts.again}
          </ButtonLink>
        </div>
      )}
      {state.people?.some((row) => row.state === "new") && <StoreFields texts={texts} state={state} />}
      {!chosen && <FileFields {...props} state={state} />}
    </SendingForm>
  );
}

function FileFields({
  texts,
  options,
  fees,
  state,
}: Pick<ImportFormProps, "texts" | "options" | "fees"> & { state: ImportState }) {
  const choice = (name: "optionId" | "feeCategoryId", label: string, choices: readonly Choice[]) =>
    choices.length > 1 && (
      <Select
        key={`${name}-${state.attempt}`}
        id={name}
        name={name}
        label={label}
        defaultValue={state.values[name] ?? ""}
      >
        <option value="">{texts.choose}</option>
        {choices.map(({ id, name: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    );
  return (
    <div className="fields max-w-text">
      <TextField
        id="file"
        name="file"
        type="file"
        accept=".csv,.txt,.xlsx,text/csv"
        label={texts.file}
        hint={texts.fileHint}
        error={state.errors["file"]}
      />
      {choice("optionId", texts.option, options)}
      {choice("feeCategoryId", texts.fee, fees)}
      <div>
        <SubmitButton label={texts.check} busyLabel={texts.checking} />
      </div>
    </div>
  );
}
