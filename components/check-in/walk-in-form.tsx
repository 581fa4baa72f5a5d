"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice, TextField } from "@/components/ui/field";
import type { Messages } from "@/lib/i18n/messages";
import type { OfferedOption } from "@/lib/registration/offered-options";
import type { DoorOption } from "./door-texts";
import type { WalkInField } from "./walk-in-state";

type WalkInFormProps = {
  locale: string;
  action: AnsweredFormProps<WalkInField>["action"];
  texts: Messages["checkIn"]["walkIn"];
  options: readonly OfferedOption[];
  /** Empty if the seminar is free of charge. */
  fees: readonly DoorOption[];
  submissionId: string;
};

/**
 * Shows a form that registers a person who came without a registration. The form asks only for the data that is needed
 * for a name badge and a confirmation mail.
 */
export function WalkInForm({ locale, action, texts, options, fees, submissionId }: WalkInFormProps) {
  const free = options.find(({ state }) => state === "free");
  const initial = { optionId: free?.id ?? "", feeCategoryId: fees.length === 1 ? (fees[0]?.id ?? "") : "" };
  return (
    <AnsweredForm
      id="walk-in"
      look="primary"
      labelledBy="walk-in"
      {...{ locale, action, initial, submissionId }}
      texts={{ submit: texts.submit, busy: texts.busy }}
    >
      {({ attempt, values, errors }, idOf) => (
        <div key={attempt} className="grid gap-5">
          {(["name", "email", "organisation"] as const).map((name) => (
            <TextField
              key={name}
              id={idOf(name)}
              name={name}
              type={name === "email" ? "email" : "text"}
              label={texts[name]}
              hint={name === "email" ? texts.emailHint : undefined}
              error={errors[name]}
              defaultValue={values[name]}
              autoComplete="off"
            />
          ))}
          <ChoiceGroup of="radio" id={idOf("optionId")} label={texts.option} error={errors.optionId}>
            {options.map(({ id, name, hint, disabled }, index) => (
              <Choice
                key={id}
                type="radio"
                id={index === 0 ? idOf("optionId") : `option-${id}`}
                name="optionId"
                value={id}
                label={name}
                hint={hint}
                disabled={disabled}
                defaultChecked={values.optionId === id}
              />
            ))}
          </ChoiceGroup>
          {fees.length > 0 && (
            <ChoiceGroup of="radio" id={idOf("feeCategoryId")} label={texts.fee} error={errors.feeCategoryId}>
              {fees.map(({ id, name }, index) => (
                <Choice
                  key={id}
                  type="radio"
                  id={index === 0 ? idOf("feeCategoryId") : `fee-${id}`}
                  name="feeCategoryId"
                  value={id}
                  label={name}
                  defaultChecked={values.feeCategoryId === id}
                />
              ))}
            </ChoiceGroup>
          )}
        </div>
      )}
    </AnsweredForm>
  );
}
