import { type ChartWidth, drawChart, ink, label } from "./draw-chart";

/** A count as it rose: how many days before the seminar, and how many there were at that day's end. */
export type Curve = readonly (readonly [daysBefore: number, count: number])[];

type Curves = { now: Curve; before: Curve | null; capacity: number | null };

/** Counts as they rise towards the seminar, in steps, from left to right: a whole line, a broken one for the time before. */
export function drawCurves({ now, before, capacity }: Curves, width: ChartWidth): string {
  const first = Math.max(7, ...[...now, ...(before ?? [])].map(([days]) => days));
  const line = { type: "line", step: "end", symbol: "none", silent: true, emphasis: { disabled: true } } as const;
  const points = (curve: Curve) => curve.map(([days, count]) => [-days, count]);
  return drawChart(
    {
      grid: { left: 2, right: 14, top: 14, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: {
        type: "value",
        min: -first,
        max: 0,
        splitNumber: 4,
        minInterval: 1,
        axisLabel: {
          ...label,
          hideOverlap: true,
          formatter: (days: number) => `${Math.abs(days)}`,
          showMinLabel: false,
        },
        axisLine: { lineStyle: { color: ink.soft } },
        splitLine: { show: false },
      },
      yAxis: {
        type: "value",
        minInterval: 1,
        splitNumber: 4,
        axisLabel: label,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { lineStyle: { color: ink.rule } },
      },
      series: [
        { ...line, data: points(before ?? []), lineStyle: { color: ink.pencil, width: 2, type: [5, 4] } },
        {
          ...line,
          data:
            capacity === null
              ? []
              : [
                  [-first, capacity],
                  [0, capacity],
                ],
          lineStyle: { color: ink.print, width: 1.5, type: [1, 4], cap: "round" },
        },
        { ...line, data: points(now), lineStyle: { color: ink.shelf, width: 3 } },
      ],
    },
    { width, height: 260 },
  );
}
