import { type ToldSeminar, toldWords } from "@/lib/calendar/told-seminar";
import { formatDay, formatTime } from "@/lib/i18n/format";
import { localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import { priceWords } from "@/lib/registration/price-words";
import { seminarDay, seminarName, seminarPlace } from "@/lib/seminars/seminar-words";
import type { MailedRegistration, OutboxItem } from "./load-mail";
import type { MailContent } from "./mail-content";
import { isCalledOff, isPast } from "./standing";

type Fact = MailContent["facts"][number];

/** What everyone may know of a seminar; what is not known yet of one to come is said to be announced later. */
export function seminarFacts(mail: OutboxItem, seminar: ToldSeminar): Fact[] {
  const { locale } = mail;
  const t = translator(locale, "mail");
  const words = toldWords(seminar, locale);
  const times = [seminar.startsAt, seminar.endsAt].filter((time) => time !== null);
  const unknown = translator(locale, "site")("seminar.toBeAnnounced");
  const isToCome = !isPast(mail) && !isCalledOff(mail);
  const facts = [
    { label: t("facts.seminar"), value: seminarName(words, locale) },
    { label: t("facts.date"), value: seminarDay(seminar, locale) },
    { label: t("facts.time"), value: times.map((time) => formatTime(time, locale)).join("–") || unknown },
    { label: t("facts.place"), value: seminarPlace(words, locale) },
  ];
  // What is not known by now of a seminar that is over, or won't be held, will not be announced either.
  return isToCome ? facts : facts.filter(({ value }) => value !== unknown);
}

/** What only the participant may know: the remote link while there is a seat, the place in the queue, the fee. */
export function ownFacts(mail: OutboxItem, registration: MailedRegistration): Fact[] {
  const { queuePosition, locale } = mail;
  const t = translator(locale, "mail");
  const { option, status, netCents, vatBasisPoints, registeredAt } = registration;
  // Who has cancelled, or whose seminar won't be held, is not told to pay.
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
