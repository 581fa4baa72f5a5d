"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import { Select, TextField } from "@/components/ui/field";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { InvitationField } from "./form-state";
import { RoleChoice, type RoleTexts } from "./role-choice";

export type InvitationFormProps = Pick<AnsweredFormProps<InvitationField>, "action" | "labelledBy" | "submissionId"> & {
  locale: Locale;
  roles: RoleTexts;
  texts: AnsweredFormProps<InvitationField>["texts"] &
    Record<"name" | "email" | "language", string> & { languages: Record<Locale, string> };
};

/** Shows a form that invites a new user by e-mail. */
export function InvitationForm({ locale, roles, texts, ...form }: InvitationFormProps) {
  return (
    <AnsweredForm {...form} id="invitation" locale={locale} texts={texts} initial={{ language: locale }} look="primary">
      {({ attempt, values, errors }, idOf) => (
        // After the form is sent, React resets selects and radio buttons to the default values of their first render
        // and ignores the new ones. A new key for each attempt makes React create the fields again, with the new
        // default values.
        <div className="fields" key={attempt}>
          <TextField
            id={idOf("name")}
            name="name"
            label={texts.name}
            autoComplete="off"
            required
            defaultValue={values.name}
            error={errors.name}
          />
          <TextField
            id={idOf("email")}
            name="email"
            type="email"
            label={texts.email}
            autoComplete="off"
            required
            defaultValue={values.email}
            error={errors.email}
          />
          <RoleChoice id={idOf("role")} texts={roles} chosen={values.role} error={errors.role} />
          <Select
            id={idOf("language")}
            name="language"
            label={texts.language}
            defaultValue={values.language ?? locale}
            error={errors.language}
          >
            {locales.map((language) => (
              <option key={language} value={language}>
                {texts.languages[language]}
              </option>
            ))}
          </Select>
        </div>
      )}
    </AnsweredForm>
  );
}
