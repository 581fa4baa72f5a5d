import type { Messages } from "@/lib/i18n/messages";

/** The form's texts in one language: plain strings without arguments, which may cross to the browser. */
export type RegistrationFormTexts = Messages["registration"]["form"];
