import { InLanguage } from "@/components/content/in-language";
import { type Fact, Facts } from "@/components/ui/facts";
import { Pencil } from "@/components/ui/pencil";
import { formatTime, formatWeekday, listedAll } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { priceWords } from "@/lib/registration/price-words";
import type { Seminar } from "@/lib/seminars/seminar";
import { isComing } from "@/lib/time/lifecycle";

type FactsProps = { locale: Locale; seminar: Seminar };

function timeOfDay({ locale, seminar: { startsAt, endsAt } }: FactsProps) {
  const t = translator(locale, "site");
  if (!startsAt) return null;
  const start = formatTime(startsAt, locale);
  return endsAt ? t("seminar.times", { start, end: formatTime(endsAt, locale) }) : t("seminar.startsAt", { start });
}

function dayWords(date: Date, { locale, seminar: { timing } }: FactsProps): string {
  const day = formatWeekday(date, locale);
  return timing === "today" ? translator(locale, "site")("seminar.today", { day }) : capital(day, locale);
}

/** Returns in one line what will be announced later. Returns null from the day of the seminar on. */
function unknowns({ locale, seminar }: FactsProps): string | null {
  const { state, timing, date, startsAt, venueName, title, programme, fees, registrationOpensAt } = seminar;
  if (!isComing(state) || timing !== "ahead") return null;
  const t = translator(locale, "site");
  const missing = [
    !date && t("seminar.unknowns.date"),
    !startsAt && t("seminar.unknowns.time"),
    !venueName && t("seminar.unknowns.place"),
    !title && t("seminar.unknowns.title"),
    programme.length === 0 && t("seminar.unknowns.programme"),
    fees.length === 0 && t("seminar.unknowns.price"),
    state === "announced" && !registrationOpensAt && t("seminar.unknowns.window"),
  ];
  const words = missing.filter((word) => word !== false);
  return words.length > 0 ? listedAll(words, locale) : null;
}

/** Returns the elements that show the fee categories with their prices. Returns null if there are no fee categories. */
function prices({ locale, seminar: { fees } }: FactsProps) {
  if (fees.length === 0) return null;
  return fees.map(({ id, name, ...price }) => (
    <span key={id} className="block">
      <InLanguage text={name} page={locale} /> {priceWords(price, locale)}
    </span>
  ));
}

function capital(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/**
 * Shows the seminar's time, venue, title and price. A fact that is not known is left out. Before the seminar, one line in
 * pencil style lists all facts that will be announced later.
 */
export function SeminarFacts({ locale, seminar }: FactsProps) {
  const t = translator(locale, "site");
  const { date, title, venueName, venueAddress } = seminar;
  const price = prices({ locale, seminar });
  const later = unknowns({ locale, seminar });
  const facts: (Fact | null)[] = [
    date && {
      label: t("seminar.when"),
      value: dayWords(date, { locale, seminar }),
      detail: timeOfDay({ locale, seminar }),
    },
    venueName && {
      label: t("seminar.where"),
      value: <InLanguage text={venueName} page={locale} />,
      detail: venueAddress && <InLanguage text={venueAddress} page={locale} />,
    },
    title && { label: t("seminar.title"), value: <InLanguage text={title} page={locale} /> },
    price && { label: t("seminar.price"), value: price },
    later === null ? null : { label: t("seminar.unknown"), value: <Pencil>{later}</Pencil> },
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}
