import type { TimedTest } from "./test-report";

/** Returns the `count` slowest tests. Each is one line with the duration in seconds and the name of the test. */
export function slowest(tests: readonly TimedTest[], count: number): string[] {
  return tests
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, count)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
}
