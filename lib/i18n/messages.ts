import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import deskEn from "./messages/en/desk.json";
import errorsEn from "./messages/en/errors.json";
import exportEn from "./messages/en/export.json";
import mailEn from "./messages/en/mail.json";
import manageEn from "./messages/en/manage.json";
import registrationEn from "./messages/en/registration.json";
import shellEn from "./messages/en/shell.json";
import signInEn from "./messages/en/signIn.json";
import siteEn from "./messages/en/site.json";
import deskFi from "./messages/fi/desk.json";
import errorsFi from "./messages/fi/errors.json";
import exportFi from "./messages/fi/export.json";
import mailFi from "./messages/fi/mail.json";
import manageFi from "./messages/fi/manage.json";
import registrationFi from "./messages/fi/registration.json";
import shellFi from "./messages/fi/shell.json";
import signInFi from "./messages/fi/signIn.json";
import siteFi from "./messages/fi/site.json";
import deskSv from "./messages/sv/desk.json";
import errorsSv from "./messages/sv/errors.json";
import exportSv from "./messages/sv/export.json";
import mailSv from "./messages/sv/mail.json";
import manageSv from "./messages/sv/manage.json";
import registrationSv from "./messages/sv/registration.json";
import shellSv from "./messages/sv/shell.json";
import signInSv from "./messages/sv/signIn.json";
import siteSv from "./messages/sv/site.json";

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
