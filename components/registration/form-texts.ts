import type { Messages } from "@/lib/i18n/messages";

/** The form's texts in one language. They have no arguments, so they can be sent to the browser as plain strings. */
export type RegistrationFormTexts = Messages["registration"]["form"];
