import { roles } from "@/lib/auth/role";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { RoleTexts } from "./role-choice";

/** Returns the texts of the fields in which a role is chosen. */
export function roleTexts(locale: Locale): RoleTexts {
  const t = translator(locale, "people");
  const choices = roles.map((role) => ({ role, label: t(`roles.${role}`), hint: t(`may.${role}`) }));
  return { legend: t("role"), choices };
}
