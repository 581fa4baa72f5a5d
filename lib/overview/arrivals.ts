/** How many came in a minute. */
export type MinuteCount = { minute: Date; count: number };

export type Arrivals = {
  /** How many minutes a stretch of time is. */
  minutes: number;
  /** Every stretch from the first arrival to the last, those too in which nobody came. */
  stretches: { from: Date; count: number }[];
};

const MINUTE = 60_000;
const lengths = [1, 2, 5, 15, 60, 24 * 60];
/** More columns than these can't be told apart on a phone. */
const MOST = 90;

/** Arrivals by the minute, or when they are spread over hours, by the shortest stretch of which there are few enough. */
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
