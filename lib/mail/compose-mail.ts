import { shownWords } from "@/lib/calendar/shown-seminar";
import { formatMoment } from "@/lib/i18n/format";
import { localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { stampDate, stampText } from "@/lib/i18n/stamp";
import { printedNumber } from "@/lib/registration/printed-number";
import { seminarName } from "@/lib/seminars/seminar-words";
import { composeAction } from "./compose-action";
import { entryMethod } from "./compose-entry";
import { ownFacts, seminarFacts } from "./compose-facts";
import { composeMessage } from "./compose-message";
import type { MailedRegistration, OutboxItem } from "./load-mail";
import type { MailContent } from "./mail-content";
import { formOf, type MailForm, mailForms } from "./mail-forms";
import { isAddressConfirmed, quotedName } from "./quoted-name";
import { abilitiesOf, answerableUntil, causeOf, isCalledOff, isPast, isQueueMoving } from "./standing";

/**
 * Composes the contents of a mail in its reader's language. The contents are correct for the time `mail.at`. `siteUrl`
 * is the public URL of the site without a path. It is needed because all links in mails are absolute.
 */
export function composeMail(mail: OutboxItem, siteUrl: string): MailContent {
  const { registration, seminar } = mail;
  const form = formOf(mail);
  const { facts, welcome } = mailForms[form];
  const hasPlace = registration?.status === "confirmed" && !isCalledOff(mail) && !isPast(mail);
  const card = (welcome || form === "manageLink") && hasPlace ? composeCard(mail, registration) : null;
  return {
    ...composeFrame(mail, siteUrl),
    ...(form === "message" ? composeMessage(mail, siteUrl) : composeWords(mail, form)),
    ...(card && { card }),
    facts: [
      ...(facts && seminar ? seminarFacts(mail, seminar) : []),
      ...(facts === "own" && registration ? ownFacts(mail, registration) : []),
    ],
  };
}

/**
 * Returns the parts around the text of a mail: the button (if the mail has one), the closing, the name of the sender,
 * the reason why the reader gets the mail, and the link to the privacy notice.
 */
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
  const how = howOf(mail);
  const name = seminar ? seminarName(shownWords(seminar, locale), locale) : "";
  return {
    subject: t(`kinds.${form}.subject`, { seminar: name, how }),
    title: t(`kinds.${form}.title`, { how }),
    paragraphs: composeParagraphs(mail, form),
  };
}

function composeParagraphs(mail: OutboxItem, form: Exclude<MailForm, "message">): string[] {
  const { locale, registration, seminar } = mail;
  const t = translator(locale, "mail");
  const calledOff = seminar !== null && isCalledOff(mail);
  const reason = calledOff ? shownWords(seminar, locale).cancelReason : null;
  const welcome =
    mailForms[form].welcome && registration?.status === "confirmed" && !calledOff && !isPast(mail)
      ? localised(registration.option.translations, locale, "confirmation")
      : null;
  const method = entryMethod(mail);
  const paragraphs = [
    t(`kinds.${form}.body`, bodyValues(mail)).replace(/ {2,}/g, " ").trim(),
    calledOff && form !== "seminarCancelled" && t("calledOff"),
    reason && t("cancelReason", { reason }),
    welcome?.value,
    method && t(method === "REQUEST" ? "entryAttached" : "entryRemoved"),
  ];
  return paragraphs.filter((paragraph) => typeof paragraph === "string");
}

/**
 * Returns the values that are inserted into the text of a mail or that select a variant of the text. They depend on the
 * reader, on the event, and on the situation when the mail is sent.
 */
function bodyValues(mail: OutboxItem): Record<string, string> {
  const { locale, registration, payload, seminar, createdAt } = mail;
  const t = translator(locale, "mail");
  const yes = (holds: boolean) => (holds ? "yes" : "no");
  const name = quotedName(mail, payload.name ?? (mail.kind === "emailChange" ? undefined : registration?.name)) ?? "";
  const giver = quotedName(mail, registration?.name) ?? "";
  const greeting = { name, named: yes(name !== "") };
  const { byOrganiser } = causeOf(mail);
  const { registered = 0, refused = 0 } = payload;
  return {
    hello: t("hello", greeting),
    thanks: t("thanks", greeting),
    how: howOf(mail),
    by: byOrganiser ? "organiser" : "participant",
    seat: registration?.status ?? "none",
    past: yes(isPast(mail)),
    moving: yes(isQueueMoving(mail)),
    cancel: yes(abilitiesOf(mail).includes("cancel")),
    giver,
    givenBy: yes(giver !== ""),
    until: formatMoment(answerableUntil(createdAt, seminar), locale),
    registered: yes(registered > 0),
    registrations: String(registered),
    refused: yes(refused > 0),
  };
}

/**
 * Returns how the participant got the registration or the seat that the mail is about. `registered`: with the
 * registration form. `added`: from an organiser. `moved`: by a move from another attendance option. `takenOver`: from
 * another participant. `merged`: an organiser merged two registrations into one.
 */
function howOf(mail: OutboxItem): "registered" | "added" | "moved" | "takenOver" | "merged" {
  const { kinds } = causeOf(mail);
  if (kinds.includes("merged")) return "merged";
  if (kinds.includes("handedOver")) return "takenOver";
  if (kinds.includes("optionChanged")) return "moved";
  return kinds.includes("added") ? "added" : "registered";
}

/**
 * Returns the participant's card for the mail, or null if the mail may not contain the name (`quotedName`). The
 * organisation is left out until the owner of the e-mail address has used a link in a mail, or an organiser has
 * confirmed the address.
 */
function composeCard(mail: OutboxItem, registration: MailedRegistration): MailContent["card"] | null {
  const { locale } = mail;
  const t = translator(locale, "mail");
  const name = quotedName(mail, registration.name);
  if (!name) return null;
  return {
    heading: t("card.heading"),
    number: t("card.number", { number: printedNumber(registration.number) }),
    name,
    organisation: isAddressConfirmed(mail) ? registration.organisation : "",
    stamp: stampText(stampDate(registration.seminar), locale).toUpperCase(),
  };
}
