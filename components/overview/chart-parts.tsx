import type { ScaleLinear } from "d3-scale";
import type { ReactNode } from "react";

/** The widths of a chart in CSS pixels, for narrow screens and for all other screens. */
export const chartWidths = { narrow: 326, wide: 510 } as const;
export type ChartWidth = keyof typeof chartWidths;

/**
 * The colours of the charts. They are CSS custom properties, so the same picture works in the light and the dark theme.
 */
export const ink = {
  print: "var(--color-ink)",
  soft: "var(--color-ink-soft)",
  pencil: "var(--color-pencil)",
  shelf: "var(--color-shelf)",
  rule: "var(--color-rule)",
  sheet: "var(--color-sheet)",
} as const;

const FONT_SIZE = 14;
/**
 * The assumed width of one letter, in pixels. The server cannot measure text, so we estimate, with a value a little
 * larger than the width of most letters.
 */
const LETTER = 8;

/** Returns an estimate of the width of a text, in pixels. The real width is probably smaller. */
export const roomOf = (text: string) => text.length * LETTER;

/**
 * Shortens the text if it is probably wider than `width` pixels, and adds an ellipsis. Otherwise returns it unchanged.
 */
export function fitted(text: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

type ChartProps = { width: ChartWidth; height: number; children: ReactNode };

/**
 * The SVG element of a chart. It is hidden from screen readers, because a sentence and a table beside it give the same
 * information.
 */
export function Chart({ width, height, children }: ChartProps) {
  const pixels = chartWidths[width];
  return (
    <svg width={pixels} height={height} viewBox={`0 0 ${pixels} ${height}`} fontSize={FONT_SIZE} aria-hidden="true">
      {children}
    </svg>
  );
}

/**
 * Divides a scale into about four equal steps, and returns the steps that are whole numbers. The axis shows these
 * numbers.
 */
export const wholeTicks = (scale: ScaleLinear<number, number>) => scale.ticks(4).filter(Number.isInteger);

/** Returns the width in pixels that the numbers of the vertical axis need at the left of the chart. */
export const countRoom = (scale: ScaleLinear<number, number>) => roomOf(String(Math.max(...scale.domain()))) + 10;

/** The vertical axis of a chart: a number and a horizontal line for each step. */
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
