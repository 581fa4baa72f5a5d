import type { Locale } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en/registration.json";
import fi from "@/lib/i18n/messages/fi/registration.json";
import sv from "@/lib/i18n/messages/sv/registration.json";

/** The form's texts in one language: plain strings without arguments, which may cross to the browser. */
export type RegistrationFormTexts = typeof fi.form;

const texts: Record<Locale, RegistrationFormTexts> = { fi: fi.form, sv: sv.form, en: en.form };

export function registrationFormTexts(locale: Locale): RegistrationFormTexts {
  return texts[locale];
}
