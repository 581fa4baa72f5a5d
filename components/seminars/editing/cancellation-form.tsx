"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { Choice, TextArea } from "@/components/ui/field";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { CancellationState } from "./form-state";

type Field = keyof CancellationState["values"];
type CancellationFormProps = Pick<AnsweredFormProps<Field>, "action" | "locale" | "labelledBy"> & {
  texts: Record<"submit" | "busy" | "tell", string> & { reasons: Record<Locale, string> };
};

/** Why the seminar is cancelled, and whether its participants are told. */
export function CancellationForm({ texts, ...form }: CancellationFormProps) {
  return (
    <AnsweredForm {...form} id="cancellation" texts={texts} initial={{ tell: "on" }} look="danger">
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
          <Choice
            id={idOf("tell")}
            name="tell"
            type="checkbox"
            label={texts.tell}
            defaultChecked={values.tell === "on"}
          />
        </div>
      )}
    </AnsweredForm>
  );
}
