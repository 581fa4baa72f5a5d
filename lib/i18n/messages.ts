import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import { en } from "./messages/en";
import { fi } from "./messages/fi";
import { sv } from "./messages/sv";

export type Messages = typeof fi;
export type Namespace = keyof Messages;

/**
 * The interface texts in all languages. The type makes sure that Swedish and English have all texts that Finnish has.
 */
const messages: Record<Locale, Messages> = { fi, sv, en };

/**
 * Creates the function that returns the interface texts of one namespace in one language. The caller usually names it
 * `t` and uses it as in `t("key", { count: 3 })`. The texts are ICU messages. Dates in the texts are shown in the time
 * zone of Helsinki.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({ locale, messages: messages[locale], namespace, timeZone: "Europe/Helsinki" });
}

/**
 * Returns all raw texts of one namespace in one language. They can be passed as a whole to a component in the browser.
 */
export function messagesOf<N extends Namespace>(locale: Locale, namespace: N): Messages[N] {
  return messages[locale][namespace];
}
