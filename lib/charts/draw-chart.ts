import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import type { GridComponentOption } from "echarts/components";
import { GridComponent } from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | ScatterSeriesOption | GridComponentOption>;

/** How wide a picture is drawn, in CSS pixels: for a narrow screen and for the others. */
export const chartWidths = { narrow: 326, wide: 510 } as const;
export type ChartWidth = keyof typeof chartWidths;

/** Colours are the page's own, whatever the light: they are written as its custom properties. */
export const ink = {
  print: "var(--color-ink)",
  soft: "var(--color-ink-soft)",
  pencil: "var(--color-pencil)",
  shelf: "var(--color-shelf)",
  tint: "var(--color-shelf-tint)",
  rule: "var(--color-rule)",
  sheet: "var(--color-sheet)",
} as const;

/** Of axes and of what is written at bars. */
export const label = { fontSize: 14, color: ink.soft } as const;

use([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);

/** A chart as the text of an SVG that needs no script: texts in it are escaped, its words and numbers stand beside it too. */
export function drawChart(option: ChartOption, { width, height }: { width: ChartWidth; height: number }): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: chartWidths[width], height });
  chart.setOption({ animation: false, textStyle: { fontFamily: "inherit", color: ink.print }, ...option });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  // Rules for a pointer above it, which would hold for the whole page.
  return svg.replace(/<style[\s\S]*?<\/style>/g, "");
}
