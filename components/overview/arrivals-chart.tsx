import { formatTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Arrivals } from "@/lib/overview/arrivals";
import { ChartFigure } from "./chart-figure";
import { Columns } from "./columns";

/**
 * A chart of how many participants arrived in each of the `stretches` of time. Each stretch is `minutes` minutes long.
 */
export function ArrivalsChart({ locale, arrivals: { minutes, stretches } }: { locale: Locale; arrivals: Arrivals }) {
  const t = translator(locale, "overview");
  const figure = { locale, id: "arrivals", title: t("arrivals.title") };
  const [first] = stretches;
  if (!first) return <ChartFigure {...figure} sentence={t("arrivals.none")} picture={null} />;
  const people = stretches.reduce((sum, { count }) => sum + count, 0);
  const busiest = stretches.reduce((most, stretch) => (stretch.count > most.count ? stretch : most), first);
  const columns = stretches.map(({ from, count }) => ({ name: formatTime(from, locale), count }));
  return (
    <ChartFigure
      {...figure}
      sentence={t("arrivals.sentence", {
        people,
        minutes,
        count: busiest.count,
        time: formatTime(busiest.from, locale),
      })}
      picture={{
        draw: (width) => <Columns columns={columns} width={width} />,
        table: {
          columns: [t("arrivals.from"), t("people")],
          rows: columns.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]),
        },
      }}
    />
  );
}
