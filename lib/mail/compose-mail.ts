import { toldWords } from "@/lib/calendar/told-seminar";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { stampDate, stampText } from "@/lib/i18n/stamp";
import { printedNumber } from "@/lib/registration/rules";
import { seminarName } from "@/lib/seminars/seminar-words";
import { composeAction } from "./compose-action";
import { entryMethod } from "./compose-entry";
import { ownFacts, seminarFacts } from "./compose-facts";
import { composeMessage } from "./compose-message";
import type { MailContent } from "./content";
import type { MailedRegistration, OutboxItem } from "./load-mail";
import { formOf, type MailForm, mailForms } from "./mail-forms";

/**
 * The words of a mail in its reader's language. `siteUrl` is the public address of the site, without a path; links
 * are made absolute with it.
 */
export function composeMail(mail: OutboxItem, siteUrl: string): MailContent {
  const { locale, registration, seminar } = mail;
  const form = formOf(mail);
  const { facts, welcome } = mailForms[form];
  const showsCard = (welcome || form === "manageLink") && registration?.status === "confirmed";
  return {
    ...composeFrame(mail, siteUrl),
    ...(form === "message" ? composeMessage(mail, siteUrl) : composeWords(mail, form)),
    ...(showsCard && { card: composeCard(registration, locale) }),
    facts: [
      ...(facts && seminar ? seminarFacts(seminar, locale) : []),
      ...(facts === "own" && registration ? ownFacts(mail, registration, locale) : []),
    ],
  };
}

/** What every mail has around its words. */
function composeFrame(mail: OutboxItem, siteUrl: string) {
  const { locale } = mail;
  const t = translator(locale, "mail");
  const action = composeAction(mail, siteUrl);
  return {
    ...(action && { action }),
    closing: t("closing"),
    sender: t("sender"),
    reason: t(`reason.${mailForms[formOf(mail)].reason}`),
    privacy: { label: t("privacy"), url: new URL(href("privacy", locale), siteUrl).href },
  };
}

function composeWords(mail: OutboxItem, form: Exclude<MailForm, "message">) {
  const { locale, seminar } = mail;
  const t = translator(locale, "mail");
  return {
    subject: t(`kinds.${form}.subject`, { seminar: seminar ? seminarName(toldWords(seminar, locale), locale) : "" }),
    title: t(`kinds.${form}.title`),
    paragraphs: composeParagraphs(mail, form),
  };
}

function composeParagraphs(mail: OutboxItem, form: Exclude<MailForm, "message">): string[] {
  const { kind, locale, registration, seminar, payload } = mail;
  const t = translator(locale, "mail");
  const words = kind === "seminarCancelled" && seminar ? toldWords(seminar, locale).cancelReason : null;
  const welcome =
    mailForms[form].welcome && registration?.status === "confirmed"
      ? localised(registration.option.translations, locale, "confirmation")
      : null;
  const method = entryMethod(mail);
  const paragraphs = [
    t(`kinds.${form}.body`, { name: payload.name ?? registration?.name ?? "" }),
    words && t("cancelReason", { reason: words }),
    welcome?.value,
    method && t(method === "REQUEST" ? "entryAttached" : "entryRemoved"),
  ];
  return paragraphs.filter((paragraph) => typeof paragraph === "string");
}

function composeCard(registration: MailedRegistration, locale: Locale): NonNullable<MailContent["card"]> {
  const t = translator(locale, "mail");
  return {
    heading: t("card.heading"),
    number: t("card.number", { number: printedNumber(registration.number) }),
    name: registration.name,
    organisation: registration.organisation,
    stamp: stampText(stampDate(registration.seminar), locale).toUpperCase(),
  };
}
