import type { BarSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { type ChartWidth, chartWidths, drawChart, ink, label } from "./draw-chart";

/** A bar in its parts: who comes, who waits, who cancelled; the last two are there only where they can be told apart. */
export type Bar = {
  name: string;
  parts: readonly number[];
  capacity?: number | null;
  /** What is not one kind but all the others. */
  pale?: boolean;
};

const looks: NonNullable<BarSeriesOption["itemStyle"]>[] = [
  { color: ink.shelf },
  { color: ink.sheet, borderColor: ink.pencil, borderType: "dashed", borderWidth: 1.5 },
  { color: ink.rule },
];
const onParts = [ink.sheet, ink.print, ink.print];
const BAR = 20;
const ROW = 46;
/** A part narrower than this, in pixels, has no room for its number. */
const ROOM = 26;

/** Lying bars, the name of each above it, their numbers beside them; a mark where the capacity is. */
export function drawBars(bars: readonly Bar[], width: ChartWidth): string {
  const single = bars.every(({ parts }) => parts.length === 1);
  const ends = bars.map(({ parts, capacity }) =>
    Math.max(
      parts.reduce((sum, part) => sum + part, 0),
      capacity ?? 0,
    ),
  );
  const most = Math.max(1, ...ends);
  const margin = single ? 52 : 6;
  const perPixel = most / (chartWidths[width] - margin - 2);
  const series = looks.slice(0, bars[0]?.parts.length ?? 1).map(
    (itemStyle, at): BarSeriesOption => ({
      type: "bar",
      stack: "all",
      silent: true,
      emphasis: { disabled: true },
      barWidth: BAR,
      itemStyle,
      data: bars.map(({ parts, pale }) => {
        const value = parts[at] ?? 0;
        const shown = single || value / perPixel >= ROOM;
        return {
          value,
          ...(pale && { itemStyle: { color: ink.rule } }),
          label: { show: shown, ...label, color: (!single && onParts[at]) || ink.print },
        };
      }),
      label: { position: single ? "right" : "inside" },
    }),
  );
  return drawChart(
    {
      grid: { left: 2, right: margin, top: 6, bottom: 0, outerBoundsMode: "none" },
      xAxis: { type: "value", max: most, show: false },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...label,
          color: ink.print,
          inside: true,
          margin: 0,
          verticalAlign: "bottom",
          padding: [0, 0, BAR / 2 + 4, 0],
          width: chartWidths[width] - 4,
          overflow: "truncate",
        },
      },
      series: [...series, capacityMarks(bars)],
    },
    { width, height: bars.length * ROW + 6 },
  );
}

function capacityMarks(bars: readonly Bar[]): ScatterSeriesOption {
  const limited = bars.flatMap(({ capacity }, row) => (capacity ? [[capacity, row]] : []));
  return {
    type: "scatter",
    silent: true,
    symbol: "rect",
    symbolSize: [3, BAR + 8],
    itemStyle: { color: ink.print },
    data: limited,
  };
}
