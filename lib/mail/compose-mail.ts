import { formatDay, formatTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { stampDate, stampText } from "@/lib/i18n/stamp";
import { printedNumber } from "@/lib/registration/rules";
import { seminarDay, seminarName, seminarPlace } from "@/lib/seminars/seminar-words";
import { composeAlert } from "./compose-alert";
import type { MailContent } from "./content";
import type { MailedRegistration, MailedSeminar, OutboxItem } from "./load-mail";
import { mailPayloadSchema } from "./schema";

const withCard = new Set(["confirmation", "promotion", "manageLink"]);

function composeSeminarFacts(seminar: MailedSeminar, locale: Locale): MailContent["facts"] {
  const t = translator(locale, "mail");
  const words = wordsOf(seminar, locale);
  const unknown = translator(locale, "site")("seminar.toBeAnnounced");
  const times = [seminar.startsAt, seminar.endsAt].filter((time) => time !== null);
  return [
    { label: t("facts.seminar"), value: seminarName(words, locale) },
    { label: t("facts.date"), value: seminarDay(seminar, locale) },
    { label: t("facts.time"), value: times.map((time) => formatTime(time, locale)).join("–") || unknown },
    { label: t("facts.place"), value: seminarPlace(words, locale) },
  ];
}

function composeFacts({ seminar, option, registeredAt }: MailedRegistration, locale: Locale): MailContent["facts"] {
  const t = translator(locale, "mail");
  const unknown = translator(locale, "site")("seminar.toBeAnnounced");
  return [
    ...composeSeminarFacts(seminar, locale),
    { label: t("facts.option"), value: localised(option.translations, locale, "name")?.value ?? unknown },
    { label: t("facts.registered"), value: formatDay(registeredAt, locale) },
  ];
}

function wordsOf({ year, translations }: MailedSeminar, locale: Locale) {
  const text = (column: "title" | "venueName" | "venueAddress") => localised(translations, locale, column);
  return { year, title: text("title"), venueName: text("venueName"), venueAddress: text("venueAddress") };
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

/**
 * The words of a mail in its participant's language. `siteUrl` is the public address of the site, without a
 * path; links are made absolute with it.
 */
export function composeMail(mail: OutboxItem, siteUrl: string): MailContent {
  const { kind, locale, registration, seminar } = mail;
  const t = translator(locale, "mail");
  const payload = mailPayloadSchema.parse(mail.payload);
  const absolute = (path: string) => new URL(path, siteUrl).href;
  const common = {
    title: t(`kinds.${kind}.title`),
    closing: t("closing"),
    sender: t("sender"),
    privacy: { label: t("privacy"), url: absolute(href("privacy", locale)) },
  };
  if ((kind === "alertConfirmation" || kind === "registrationOpened") && seminar) {
    return {
      ...common,
      subject: t(`kinds.${kind}.subject`, { seminar: seminarName(wordsOf(seminar, locale), locale) }),
      ...composeAlert({ kind, locale }, { seminar, payload, absolute }),
      facts: composeSeminarFacts(seminar, locale),
    };
  }
  if (kind === "signIn" || !registration) {
    return {
      ...common,
      subject: t(`kinds.signIn.subject`),
      paragraphs: [t("kinds.signIn.body")],
      ...(payload.signInUrl && {
        action: { label: t("kinds.signIn.action"), url: payload.signInUrl, note: t("kinds.signIn.actionNote") },
      }),
      facts: [],
      reason: t("reason.signIn"),
    };
  }
  return {
    ...common,
    subject: t(`kinds.${kind}.subject`, { seminar: seminarName(wordsOf(registration.seminar, locale), locale) }),
    paragraphs: [t(`kinds.${kind}.body`, { name: registration.name })],
    ...(withCard.has(kind) && { card: composeCard(registration, locale) }),
    ...(payload.manageToken && {
      action: {
        label: t("action"),
        url: absolute(href("manage", locale, { token: payload.manageToken })),
        note: t("actionNote"),
      },
    }),
    facts: composeFacts(registration, locale),
    reason: t("reason.registration", { date: formatDay(registration.registeredAt, locale) }),
  };
}
