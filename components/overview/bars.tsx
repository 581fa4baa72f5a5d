import { scaleLinear } from "d3-scale";
import { Chart, type ChartWidth, chartWidths, fitted, ink } from "./chart-parts";

/**
 * A horizontal bar. `parts` contains the number of people in each part of the bar. There is one part, or there are
 * three parts: the confirmed, the waiting and the cancelled registrations.
 */
export type Bar = {
  name: string;
  parts: readonly number[];
  capacity?: number | null;
  /** If true, the bar has a pale colour. Only the bar that shows all less common values together is pale. */
  pale?: boolean;
};

const looks = [
  { fill: ink.shelf },
  { fill: ink.sheet, stroke: ink.pencil, strokeWidth: 1.5, strokeDasharray: "4 2" },
  { fill: ink.rule },
];
const onParts = [ink.sheet, ink.print, ink.print];

/** The sizes of a row, in pixels. */
const TOP = 6;
const ROW = 46;
const BAR = 20;
const NAME = 22;
/** The minimum width of a part, in pixels, at which its number is shown inside it. */
const ROOM = 26;

/**
 * A chart of horizontal bars. Each bar has its name above it and its numbers inside or beside it. A short vertical line
 * shows the capacity.
 */
export function Bars({ bars, width }: { bars: readonly Bar[]; width: ChartWidth }) {
  const single = bars.every(({ parts }) => parts.length === 1);
  const ends = bars.map(({ parts, capacity }) => Math.max(sumOf(parts), capacity ?? 0));
  const right = chartWidths[width] - (single ? 52 : 6);
  const scale = scaleLinear([0, Math.max(1, ...ends)], [2, right]);
  return (
    <Chart width={width} height={bars.length * ROW + TOP}>
      {bars.map((bar, row) => (
        <g key={bar.name} transform={`translate(0 ${TOP + row * ROW})`}>
          <text x={2} y={NAME - 6} fill={ink.print}>
            {fitted(bar.name, chartWidths[width] - 4)}
          </text>
          <Parts bar={bar} beside={single} scale={scale} />
          {bar.capacity ? (
            <rect x={scale(bar.capacity) - 1.5} y={NAME - 4} width={3} height={BAR + 8} fill={ink.print} />
          ) : null}
        </g>
      ))}
    </Chart>
  );
}

function Parts({ bar, beside, scale }: { bar: Bar; beside: boolean; scale: (count: number) => number }) {
  const middle = { y: NAME + BAR / 2, dy: "0.35em" };
  return bar.parts.map((count, part) => {
    const from = scale(sumOf(bar.parts.slice(0, part)));
    const length = scale(count) - scale(0);
    const look = { ...looks[part], ...(bar.pale && { fill: ink.rule }) };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a bar are identified by their position.
      <g key={part}>
        {count > 0 && <rect x={from} y={NAME} width={length} height={BAR} {...look} />}
        {beside && (
          <text x={from + length + 6} {...middle} fill={ink.print}>
            {count}
          </text>
        )}
        {!beside && length >= ROOM && (
          <text x={from + length / 2} {...middle} textAnchor="middle" fill={onParts[part]}>
            {count}
          </text>
        )}
      </g>
    );
  });
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
