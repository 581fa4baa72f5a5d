import { ChoiceGroup } from "@/components/ui/choice-group";
import { Choice } from "@/components/ui/field";
import type { Role } from "@/lib/auth/role";

export type RoleTexts = { legend: string; choices: { role: Role; label: string; hint: string }[] };

type RoleChoiceProps = { id: string; texts: RoleTexts; chosen: string | undefined; error: string | undefined };

/** Asks for the role of a user. Each role has a hint that says what a user with this role may do. */
export function RoleChoice({ id, texts, chosen, error }: RoleChoiceProps) {
  return (
    <ChoiceGroup id={id} of="radio" label={texts.legend} error={error}>
      {texts.choices.map(({ role, label, hint }, index) => (
        <Choice
          key={role}
          id={index === 0 ? id : `${id}-${role}`}
          name="role"
          type="radio"
          value={role}
          label={label}
          hint={hint}
          defaultChecked={role === (chosen ?? "editor")}
        />
      ))}
    </ChoiceGroup>
  );
}
