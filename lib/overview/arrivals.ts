/** The number of people who arrived in the minute that begins at `minute`. */
export type MinuteCount = { minute: Date; count: number };

export type Arrivals = {
  /** The length of each stretch, in minutes. A stretch is a period of time, and has one column in the chart. */
  minutes: number;
  /** All stretches from the first arrival to the last arrival. A stretch without arrivals has the count 0. */
  stretches: { from: Date; count: number }[];
};

const MINUTE = 60_000;
const lengths = [1, 2, 5, 15, 60, 24 * 60];
/**
 * The maximum number of stretches (periods of equal length). The chart has one column for each stretch. On a phone,
 * more columns would be too narrow to see.
 */
const MOST = 90;

/**
 * Groups arrivals into stretches (periods) for a chart. All stretches have the same length: the shortest of `lengths`
 * for which there are at most `MOST` stretches.
 */
export function arrivalsOver(counts: readonly MinuteCount[]): Arrivals {
  const moments = counts.map(({ minute }) => minute.getTime());
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const countOf = (minutes: number) =>
    Math.floor(last / (minutes * MINUTE)) - Math.floor(first / (minutes * MINUTE)) + 1;
  const minutes = lengths.find((length) => countOf(length) <= MOST) ?? 24 * 60;
  const length = minutes * MINUTE;
  const start = Math.floor(first / length) * length;
  const stretches = Array.from({ length: counts.length > 0 ? Math.min(MOST, countOf(minutes)) : 0 }, (_, at) => ({
    from: new Date(start + at * length),
    count: 0,
  }));
  for (const { minute, count } of counts) {
    const stretch = stretches[Math.floor((minute.getTime() - start) / length)];
    if (stretch) stretch.count += count;
  }
  return { minutes, stretches };
}
