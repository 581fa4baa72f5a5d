import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import type { Overview } from "@/lib/overview/load-overview";
import { ArrivalsChart } from "./arrivals-chart";
import { CountsChart, OptionsChart } from "./bars-charts";
import { OverTimeChart } from "./over-time-chart";

type OverviewViewProps = {
  locale: Locale;
  seminar: { year: number };
  /** A text with the name and the day of the seminar. */
  detail: string;
  deskHref: string;
  overview: Overview;
};

/** Shows charts about the registrations of a seminar. */
export function OverviewView({ locale, seminar: { year }, detail, deskHref, overview }: OverviewViewProps) {
  const t = translator(locale, "overview");
  const { languages: names } = messagesOf(locale, "desk").participants;
  const { overTime, options, organisations, diets, languages, arrivals } = overview;
  const others = ({ kinds, total, rows }: Overview["diets"]) => ({
    kinds: kinds - rows.length,
    count: total - rows.reduce((sum, { count }) => sum + count, 0),
  });
  const told = languages.map(({ locale: language, count }) => ({ name: names[language], count }));
  return (
    <div className="wrap pt-8">
      <p>
        <a className="target" href={deskHref}>
          {translator(locale, "seminarArranging")("title", { year: String(year) })}
        </a>
      </p>
      <h1>{t("title")}</h1>
      <p className="text-ink-soft">{detail}</p>
      <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-2">
        <OverTimeChart locale={locale} year={year} overTime={overTime} />
        <OptionsChart locale={locale} options={options} />
        <CountsChart locale={locale} kind="organisations" rows={organisations.rows} others={others(organisations)} />
        <CountsChart locale={locale} kind="diets" rows={diets.rows} others={others(diets)} />
        <CountsChart locale={locale} kind="languages" rows={told} />
        <ArrivalsChart locale={locale} arrivals={arrivals} />
      </div>
    </div>
  );
}
