import { type ChartWidth, drawChart, ink, label } from "./draw-chart";

/** Standing bars side by side, one for each stretch of time. */
export function drawColumns(columns: readonly { name: string; count: number }[], width: ChartWidth): string {
  return drawChart(
    {
      grid: { left: 2, right: 14, top: 14, bottom: 4, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: {
        type: "category",
        data: columns.map(({ name }) => name),
        axisLabel: { ...label, hideOverlap: true },
        axisLine: { lineStyle: { color: ink.soft } },
        axisTick: { show: false },
      },
      yAxis: {
        type: "value",
        minInterval: 1,
        splitNumber: 4,
        axisLabel: label,
        splitLine: { lineStyle: { color: ink.rule } },
      },
      series: [
        {
          type: "bar",
          silent: true,
          emphasis: { disabled: true },
          barMaxWidth: 24,
          barCategoryGap: "20%",
          itemStyle: { color: ink.shelf },
          data: columns.map(({ count }) => count),
        },
      ],
    },
    { width, height: 220 },
  );
}
