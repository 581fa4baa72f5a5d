import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import deskEn from "./messages/en/desk.json" with { type: "json" };
import errorsEn from "./messages/en/errors.json" with { type: "json" };
import exportEn from "./messages/en/export.json" with { type: "json" };
import mailEn from "./messages/en/mail.json" with { type: "json" };
import manageEn from "./messages/en/manage.json" with { type: "json" };
import registrationEn from "./messages/en/registration.json" with { type: "json" };
import shellEn from "./messages/en/shell.json" with { type: "json" };
import signInEn from "./messages/en/signIn.json" with { type: "json" };
import siteEn from "./messages/en/site.json" with { type: "json" };
import deskFi from "./messages/fi/desk.json" with { type: "json" };
import errorsFi from "./messages/fi/errors.json" with { type: "json" };
import exportFi from "./messages/fi/export.json" with { type: "json" };
import mailFi from "./messages/fi/mail.json" with { type: "json" };
import manageFi from "./messages/fi/manage.json" with { type: "json" };
import registrationFi from "./messages/fi/registration.json" with { type: "json" };
import shellFi from "./messages/fi/shell.json" with { type: "json" };
import signInFi from "./messages/fi/signIn.json" with { type: "json" };
import siteFi from "./messages/fi/site.json" with { type: "json" };
import deskSv from "./messages/sv/desk.json" with { type: "json" };
import errorsSv from "./messages/sv/errors.json" with { type: "json" };
import exportSv from "./messages/sv/export.json" with { type: "json" };
import mailSv from "./messages/sv/mail.json" with { type: "json" };
import manageSv from "./messages/sv/manage.json" with { type: "json" };
import registrationSv from "./messages/sv/registration.json" with { type: "json" };
import shellSv from "./messages/sv/shell.json" with { type: "json" };
import signInSv from "./messages/sv/signIn.json" with { type: "json" };
import siteSv from "./messages/sv/site.json" with { type: "json" };

const fi = {
  site: siteFi,
  shell: shellFi,
  registration: registrationFi,
  errors: errorsFi,
  export: exportFi,
  manage: manageFi,
  signIn: signInFi,
  mail: mailFi,
  desk: deskFi,
};

/** The Finnish texts give the keys; the other languages must have every one of them. */
export type Messages = typeof fi;
export type Namespace = keyof Messages;

const messages: Record<Locale, Messages> = {
  fi,
  sv: {
    site: siteSv,
    shell: shellSv,
    registration: registrationSv,
    errors: errorsSv,
    export: exportSv,
    manage: manageSv,
    signIn: signInSv,
    mail: mailSv,
    desk: deskSv,
  },
  en: {
    site: siteEn,
    shell: shellEn,
    registration: registrationEn,
    errors: errorsEn,
    export: exportEn,
    manage: manageEn,
    signIn: signInEn,
    mail: mailEn,
    desk: deskEn,
  },
};

/**
 * The interface texts of one namespace in one language: `t("key", { count: 3 })`.
 * Texts are ICU messages; dates inside them are shown in Europe/Helsinki.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({ locale, messages: messages[locale], namespace, timeZone: "Europe/Helsinki" });
}

/** The texts of one namespace as they are written, to be handed to a component of the browser as a whole. */
export function messagesOf<N extends Namespace>(locale: Locale, namespace: N): Messages[N] {
  return messages[locale][namespace];
}
