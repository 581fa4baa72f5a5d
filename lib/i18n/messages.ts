import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import { en } from "./messages/en";
import { fi } from "./messages/fi";
import { sv } from "./messages/sv";

export type Messages = typeof fi;
export type Namespace = keyof Messages;

/** Swedish and English must have every text that Finnish has. */
const messages: Record<Locale, Messages> = { fi, sv, en };

/**
 * Returns a function for the interface texts of one namespace in one language: `t("key", { count: 3 })`. Texts are ICU
 * messages; dates inside them are shown in Helsinki.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({ locale, messages: messages[locale], namespace, timeZone: "Europe/Helsinki" });
}

/** All raw texts of one namespace in one language, to be passed as a whole to a component that runs in the browser. */
export function messagesOf<N extends Namespace>(locale: Locale, namespace: N): Messages[N] {
  return messages[locale][namespace];
}
