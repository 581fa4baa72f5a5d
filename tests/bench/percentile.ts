/**
 * Returns the smallest value that is at least as large as `share` per cent of the values, for example
 * `percentile(times, 99)`.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? 0;
}
