import type { Messages } from "@/lib/i18n/messages";

/**
 * The texts of the registration form in one language. They have no arguments, so the server can send them to the
 * browser as plain strings.
 */
export type RegistrationFormTexts = Messages["registration"]["form"];
