import { scaleBand, scaleLinear } from "d3-scale";
import { Chart, type ChartWidth, CountAxis, chartWidths, countRoom, ink, roomOf } from "./chart-parts";

/** The sizes of the chart, in pixels. */
const HEIGHT = 220;
const TOP = 14;
const BOTTOM = HEIGHT - 28;
const WIDEST = 24;

type ColumnsProps = { columns: readonly { name: string; count: number }[]; width: ChartWidth };

/** A chart of vertical bars. Each bar shows the number of people in one period of time. */
export function Columns({ columns, width }: ColumnsProps) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const up = scaleLinear([0, most], [BOTTOM, TOP]).nice(4);
  const left = countRoom(up);
  const right = chartWidths[width] - 14;
  const across = scaleBand(columns.keys(), [left, right]).padding(0.2);
  const bar = Math.min(WIDEST, across.bandwidth());
  const middle = (at: number) => (across(at) ?? 0) + across.bandwidth() / 2;
  // Only every n-th column shows its name, so that the names do not overlap. The variable `every` is this number n.
  const widestName = Math.max(...columns.map(({ name }) => roomOf(name))) + 8;
  const every = Math.ceil(widestName / across.step());
  return (
    <Chart width={width} height={HEIGHT}>
      <CountAxis scale={up} left={left} right={right} />
      {columns.map(({ name, count }, at) => (
        <g key={name}>
          <rect x={middle(at) - bar / 2} y={up(count)} width={bar} height={BOTTOM - up(count)} fill={ink.shelf} />
          {at % every === 0 && (
            <text x={middle(at)} y={BOTTOM + 20} textAnchor="middle" fill={ink.soft}>
              {name}
            </text>
          )}
        </g>
      ))}
    </Chart>
  );
}
