"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice, TextArea } from "@/components/ui/field";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { CancellationState } from "./form-state";

type Field = keyof CancellationState["values"];
type CancellationFormProps = Pick<AnsweredFormProps<Field>, "action" | "locale" | "labelledBy"> & {
  texts: Record<"submit" | "busy", string> & {
    reasons: Record<Locale, string>;
    tell: Record<"title" | "yes" | "no", string>;
  };
};

/** Asks for the reason why the seminar is cancelled, and whether to send a mail to its participants. */
export function CancellationForm({ texts, ...form }: CancellationFormProps) {
  return (
    <AnsweredForm {...form} id="cancellation" texts={texts} initial={{}} look="danger">
      {({ attempt, values, errors }, idOf) => (
        <div className="fields" key={attempt}>
          {locales.map((locale) => (
            <TextArea
              key={locale}
              id={idOf(locale)}
              name={locale}
              lang={locale}
              label={texts.reasons[locale]}
              defaultValue={values[locale]}
              error={errors[locale]}
            />
          ))}
          <ChoiceGroup id={idOf("tell")} of="radio" label={texts.tell.title} error={errors.tell}>
            {(["yes", "no"] as const).map((answer, index) => (
              <Choice
                key={answer}
                id={index === 0 ? idOf("tell") : `${idOf("tell")}-${answer}`}
                name="tell"
                type="radio"
                value={answer}
                label={texts.tell[answer]}
                defaultChecked={values.tell === answer}
              />
            ))}
          </ChoiceGroup>
        </div>
      )}
    </AnsweredForm>
  );
}
