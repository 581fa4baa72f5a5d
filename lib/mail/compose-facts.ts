import { type ShownSeminar, shownWords } from "@/lib/calendar/shown-seminar";
import { formatDay, formatTime } from "@/lib/i18n/format";
import { localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { priceWords } from "@/lib/registration/price-words";
import { seminarDay, seminarName, seminarPlace } from "@/lib/seminars/seminar-words";
import type { MailedRegistration, OutboxItem } from "./load-mail";
import type { MailContent } from "./mail-content";
import { isCalledOff, isPast } from "./standing";

type Fact = MailContent["facts"][number];

/**
 * Returns the public facts about a seminar in the reader's language. Times of day are times in Helsinki. Facts that are
 * not known yet have the value "to be announced". If the seminar is over or cancelled, these facts are left out.
 */
export function seminarFacts(mail: OutboxItem, seminar: ShownSeminar): Fact[] {
  const { locale } = mail;
  const t = translator(locale, "mail");
  const words = shownWords(seminar, locale);
  const times = [seminar.startsAt, seminar.endsAt].filter((time) => time !== null);
  const unknown = translator(locale, "site")("seminar.toBeAnnounced");
  const isToCome = !isPast(mail) && !isCalledOff(mail);
  const facts = [
    { label: t("facts.seminar"), value: seminarName(words, locale) },
    { label: t("facts.date"), value: seminarDay(seminar, locale) },
    { label: t("facts.time"), value: times.map((time) => formatTime(time, locale)).join("–") || unknown },
    { label: t("facts.place"), value: seminarPlace(words, locale) },
  ];
  // If the seminar is over or cancelled, unknown facts will never be announced.
  return isToCome ? facts : facts.filter(({ value }) => value !== unknown);
}

/**
 * Returns the facts that only the participant may see, in the participant's language: the attendance option, the link
 * to the remote meeting (only if the participant has a seat), the position in the queue, the fee, and the date of
 * registration.
 */
export function ownFacts(mail: OutboxItem, registration: MailedRegistration): Fact[] {
  const { queuePosition, locale } = mail;
  const t = translator(locale, "mail");
  const { option, status, netCents, vatBasisPoints, registeredAt } = registration;
  // The fee is left out if the registration or the seminar is cancelled.
  const isDue = status !== "cancelled" && !isCalledOff(mail);
  const price = isDue && netCents !== null && vatBasisPoints !== null ? { netCents, vatBasisPoints } : null;
  const name = localised(option.translations, locale, "name");
  const link = status === "confirmed" && !isCalledOff(mail) && option.mode === "remote" ? option.remoteLink : null;
  const facts: (Fact | null)[] = [
    name && { label: t("facts.option"), value: name.value },
    link ? { label: t("facts.remoteLink"), value: link, url: link } : null,
    queuePosition && isDue ? { label: t("facts.queue"), value: String(queuePosition) } : null,
    price && { label: t("facts.fee"), value: priceWords(price, locale) },
    { label: t("facts.registered"), value: formatDay(registeredAt, locale) },
  ];
  return facts.filter((fact) => fact !== null);
}
