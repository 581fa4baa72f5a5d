import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Overview } from "@/lib/overview/load-overview";
import { seatWords } from "@/lib/seats/seat-states";
import { type Bar, Bars } from "./bars";
import { ChartFigure } from "./chart-figure";
import type { Mark } from "./chart-legend";

/**
 * A bar chart of the attendance options. For each option it shows the capacity and three numbers: confirmed
 * registrations, people in the queue, and cancelled registrations.
 */
export function OptionsChart({ locale, options }: { locale: Locale; options: Overview["options"] }) {
  const t = translator(locale, "overview");
  const sum = (of: (option: Overview["options"][number]) => number) =>
    options.reduce((total, option) => total + of(option), 0);
  const [confirmed, waiting, cancelled] = [sum((o) => o.confirmed), sum((o) => o.waiting), sum((o) => o.cancelled)];
  const figure = { locale, id: "options", title: t("options.title") };
  if (confirmed + waiting + cancelled === 0) return <ChartFigure {...figure} sentence={t("nobody")} picture={null} />;
  const legend: Mark[] = [{ look: "filled", label: t("options.confirmed") }];
  if (waiting > 0) legend.push({ look: "outlined", label: t("options.waiting") });
  if (cancelled > 0) legend.push({ look: "pale", label: t("options.cancelled") });
  if (options.some(({ capacity }) => capacity !== null)) legend.push({ look: "tick", label: t("options.capacity") });
  const bars: Bar[] = options.map((o) => ({
    name: o.name,
    parts: [o.confirmed, o.waiting, o.cancelled],
    capacity: o.capacity,
  }));
  return (
    <ChartFigure
      {...figure}
      sentence={t("options.sentence", { confirmed, waiting, cancelled })}
      picture={{
        draw: (width) => <Bars bars={bars} width={width} />,
        legend,
        table: {
          columns: [
            ...[t("options.name"), t("options.confirmed"), t("options.waiting")],
            ...[t("options.cancelled"), t("options.capacity")],
          ],
          rows: options.map((o) => [o.name, o.confirmed, o.waiting, o.cancelled, seatWords(o, locale)]),
        },
      }}
    />
  );
}

type CountsChartProps = {
  locale: Locale;
  kind: "organisations" | "diets" | "languages";
  rows: readonly { name: string; count: number }[];
  /**
   * The less common values, which are not in `rows`. `kinds` is the number of these values and `count` is how many
   * people have them.
   */
  others?: { kinds: number; count: number };
};

/**
 * A bar chart of how many people have each value, for example how many come from each organisation or have each diet.
 * The most common value must be the first in `rows`. `others` is the last bar.
 */
export function CountsChart({ locale, kind, rows, others = { kinds: 0, count: 0 } }: CountsChartProps) {
  const t = translator(locale, "overview");
  const figure = { locale, id: kind, title: t(`${kind}.title`) };
  const [most] = rows;
  if (!most) return <ChartFigure {...figure} sentence={t(`${kind}.none`)} picture={null} />;
  const rest =
    others.kinds > 0 ? [{ name: t("others", { kinds: others.kinds }), count: others.count, pale: true }] : [];
  const all = [...rows, ...rest];
  const people = all.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFigure
      {...figure}
      sentence={t(`${kind}.sentence`, {
        kinds: rows.length + others.kinds,
        people,
        name: most.name,
        count: most.count,
      })}
      picture={{
        draw: (width) => <Bars bars={all.map(({ count, ...bar }) => ({ ...bar, parts: [count] }))} width={width} />,
        table: { columns: [t(`${kind}.name`), t("people")], rows: all.map(({ name, count }) => [name, count]) },
      }}
    />
  );
}
