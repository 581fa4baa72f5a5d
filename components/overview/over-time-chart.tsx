import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { OverTime } from "@/lib/overview/load-overview";
import type { Curve } from "@/lib/overview/over-time";
import { ChartFigure, type ChartTable } from "./chart-figure";
import type { Mark } from "./chart-legend";
import { Curves } from "./curves";

type OverTimeChartProps = { locale: Locale; year: number; overTime: OverTime | null };

/**
 * A chart that shows how the total number of registrations grows until the seminar. It also shows the capacity. If
 * there was a previous seminar, a second curve shows its registrations. Both curves count the days before the seminar,
 * so that the two seminars can be compared.
 */
export function OverTimeChart({ locale, year, overTime }: OverTimeChartProps) {
  const t = translator(locale, "overview");
  const figure = { locale, id: "over-time", title: t("overTime.title") };
  if (!overTime) return <ChartFigure {...figure} sentence={t("overTime.noDay")} picture={null} />;
  const { now, before, seats } = overTime;
  const count = now.at(-1)?.[1] ?? 0;
  if (count === 0) return <ChartFigure {...figure} sentence={t("nobody")} picture={null} />;
  const days = now.at(-1)?.[0] ?? 0;
  const sentences = [
    t("overTime.sentence", { count, days }),
    before && t("overTime.beforeSentence", { year: String(before.year), count: countAt(before.curve, days) }),
    seats && t("overTime.seatsSentence", { count: seats.count, options: seats.of.join(", ") }),
  ];
  const legend: Mark[] = [{ look: "line", label: String(year) }];
  if (before) legend.push({ look: "broken", label: String(before.year) });
  if (seats) legend.push({ look: "dotted", label: t("overTime.seats") });
  return (
    <ChartFigure
      {...figure}
      sentence={sentences.filter(Boolean).join(" ")}
      picture={{
        draw: (width) => (
          <Curves now={now} before={before?.curve ?? null} capacity={seats?.count ?? null} width={width} />
        ),
        legend,
        axis: t("overTime.daysBefore"),
        table: tableOf(overTime, year, t("overTime.daysBefore")),
      }}
    />
  );
}

/** Returns the number of registrations at the end of the day that is `daysBefore` days before the seminar. */
function countAt(curve: Curve, daysBefore: number): number {
  return curve.findLast(([day]) => day >= daysBefore)?.[1] ?? 0;
}

/** Returns the table below the chart. It has a row for each day on which at least one of the two curves has a point. */
function tableOf({ now, before }: OverTime, year: number, heading: string): ChartTable {
  const days = [...new Set([...now, ...(before?.curve ?? [])].map(([day]) => day))].sort((a, b) => b - a);
  const today = now.at(-1)?.[0] ?? 0;
  return {
    columns: [heading, String(year), ...(before ? [String(before.year)] : [])],
    rows: days.map((day) => [
      day,
      day >= today ? countAt(now, day) : "–",
      ...(before ? [countAt(before.curve, day)] : []),
    ]),
  };
}
