import { InLanguage } from "@/components/content/in-language";
import { type Fact, Facts } from "@/components/ui/facts";
import { Pencil } from "@/components/ui/pencil";
import { formatTime, formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { priceWords } from "@/lib/registration/price-words";
import type { Seminar } from "@/lib/seminars/seminar";
import { isComing } from "@/lib/time/lifecycle";

type FactsProps = { locale: Locale; seminar: Seminar };

function timeOfDay({ locale, seminar: { startsAt, endsAt, state } }: FactsProps) {
  const t = translator(locale, "site");
  if (!startsAt) return isComing(state) && <Pencil>{t("seminar.timeToBeAnnounced")}</Pencil>;
  const start = formatTime(startsAt, locale);
  return endsAt ? t("seminar.times", { start, end: formatTime(endsAt, locale) }) : t("seminar.startsAt", { start });
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
 * Shows the seminar's time, venue, title and price. Before the seminar, a fact that has not been announced yet is
 * replaced by a text in the style of pencil writing. After the seminar, a fact that was never announced is left out.
 */
export function SeminarFacts({ locale, seminar }: FactsProps) {
  const t = translator(locale, "site");
  const later = <Pencil>{t("seminar.toBeAnnounced")}</Pencil>;
  const { date, title, venueName, venueAddress } = seminar;
  const facts: Fact[] = [
    {
      label: t("seminar.when"),
      value: date ? capital(formatWeekday(date, locale), locale) : later,
      detail: timeOfDay({ locale, seminar }),
    },
    {
      label: t("seminar.where"),
      value: venueName ? <InLanguage text={venueName} page={locale} /> : later,
      detail: venueAddress && <InLanguage text={venueAddress} page={locale} />,
    },
    { label: t("seminar.title"), value: title ? <InLanguage text={title} page={locale} /> : later },
    { label: t("seminar.price"), value: prices({ locale, seminar }) ?? later },
  ];
  return <Facts facts={isComing(seminar.state) ? facts : facts.filter(({ value }) => value !== later)} />;
}
