import type { ScaleLinear } from "d3-scale";
import type { ReactNode } from "react";

/** The width of a chart in CSS pixels, on narrow screens and on all others. */
export const chartWidths = { narrow: 326, wide: 510 } as const;
export type ChartWidth = keyof typeof chartWidths;

/** The colours are custom properties of the page, so that one picture works in light and dark. */
export const ink = {
  print: "var(--color-ink)",
  soft: "var(--color-ink-soft)",
  pencil: "var(--color-pencil)",
  shelf: "var(--color-shelf)",
  rule: "var(--color-rule)",
  sheet: "var(--color-sheet)",
} as const;

const FONT_SIZE = 14;
/** In pixels, and a little wider than most letters, since the server cannot measure text. */
const LETTER = 8;

/** The most room that a text takes, in pixels. */
export const roomOf = (text: string) => text.length * LETTER;

/** The text, shortened with an ellipsis if it is wider than `width` pixels. */
export function fitted(text: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

type ChartProps = { width: ChartWidth; height: number; children: ReactNode };

/** The frame of a chart. It is hidden from screen readers, since a sentence and a table beside it say the same. */
export function Chart({ width, height, children }: ChartProps) {
  const pixels = chartWidths[width];
  return (
    <svg width={pixels} height={height} viewBox={`0 0 ${pixels} ${height}`} fontSize={FONT_SIZE} aria-hidden="true">
      {children}
    </svg>
  );
}

/** About four whole numbers for an axis. */
export const wholeTicks = (scale: ScaleLinear<number, number>) => scale.ticks(4).filter(Number.isInteger);

/** The room in pixels that the numbers of the axis need on the left. */
export const countRoom = (scale: ScaleLinear<number, number>) => roomOf(String(Math.max(...scale.domain()))) + 10;

/** The vertical axis: a number and a line for each step. */
export function CountAxis({ scale, left, right }: { scale: ScaleLinear<number, number>; left: number; right: number }) {
  return wholeTicks(scale).map((count) => (
    <g key={count}>
      <path d={`M${left} ${scale(count)}H${right}`} stroke={count === 0 ? ink.soft : ink.rule} />
      <text x={left - 8} y={scale(count)} dy="0.32em" textAnchor="end" fill={ink.soft}>
        {count}
      </text>
    </g>
  ));
}
