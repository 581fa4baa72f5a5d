import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { Curve } from "@/lib/overview/over-time";
import { Chart, type ChartWidth, CountAxis, chartWidths, countRoom, ink, wholeTicks } from "./chart-parts";

/** The sizes of the chart, in pixels. */
const HEIGHT = 260;
const TOP = 14;
const BOTTOM = HEIGHT - 28;

type CurvesProps = { now: Curve; before: Curve | null; capacity: number | null; width: ChartWidth };

/**
 * A line chart of the total number of registrations at the end of each day before the seminar. `now` contains the
 * numbers of this seminar, shown as a solid line. `before` contains the numbers of the previous seminar, shown as a
 * dashed line. `capacity` is shown as a dotted line.
 */
export function Curves({ now, before, capacity, width }: CurvesProps) {
  const all = [...now, ...(before ?? [])];
  const first = Math.max(7, ...all.map(([days]) => days));
  const most = Math.max(1, capacity ?? 0, ...all.map(([, count]) => count));
  const up = scaleLinear([0, most], [BOTTOM, TOP]).nice(4);
  const left = countRoom(up);
  const right = chartWidths[width] - 14;
  const across = scaleLinear([first, 0], [left, right]);
  const steps = line<Curve[number]>(
    ([days]) => across(days),
    ([, count]) => up(count),
  ).curve(curveStepAfter);
  const pathOf = (curve: Curve) => steps([...curve]) ?? "";
  return (
    <Chart width={width} height={HEIGHT}>
      <CountAxis scale={up} left={left} right={right} />
      {wholeTicks(across)
        .filter((days) => days < first)
        .map((days) => (
          <g key={days}>
            <path d={`M${across(days)} ${BOTTOM}v5`} stroke={ink.soft} />
            <text x={across(days)} y={BOTTOM + 20} textAnchor="middle" fill={ink.soft}>
              {days}
            </text>
          </g>
        ))}
      <g fill="none">
        {before && <path d={pathOf(before)} stroke={ink.pencil} strokeWidth={2} strokeDasharray="5 4" />}
        {capacity !== null && (
          <path
            d={`M${left} ${up(capacity)}H${right}`}
            stroke={ink.print}
            strokeWidth={1.5}
            strokeDasharray="1 4"
            strokeLinecap="round"
          />
        )}
        <path d={pathOf(now)} stroke={ink.shelf} strokeWidth={3} />
      </g>
    </Chart>
  );
}
