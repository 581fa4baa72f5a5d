"use client";

import { AnsweredForm, type AnsweredFormProps } from "@/components/ui/answered-form";
import type { Role } from "@/lib/auth/role";
import { RoleChoice, type RoleTexts } from "./role-choice";

export type RoleFormProps = Pick<AnsweredFormProps<"role">, "locale" | "action" | "labelledBy" | "texts"> & {
  role: Role;
  roles: RoleTexts;
};

export function RoleForm({ role, roles, ...form }: RoleFormProps) {
  return (
    <AnsweredForm {...form} id="person" initial={{ role }} look="primary">
      {({ attempt, values, errors }, idOf) => (
        <RoleChoice key={attempt} id={idOf("role")} texts={roles} chosen={values.role} error={errors.role} />
      )}
    </AnsweredForm>
  );
}
