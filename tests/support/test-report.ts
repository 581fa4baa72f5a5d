/** A test that has run, and its duration in milliseconds. */
export type TimedTest = Readonly<{ name: string; ms: number }>;

/** The results of one suite. */
export type Report = Readonly<{ passed: number; failed: number; tests: TimedTest[] }>;

type VitestReport = Partial<{
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
}>;

/**
 * Reads the output of Vitest's JSON reporter. An empty object means that Vitest wrote nothing, so there are no tests.
 */
export function readVitest(report: VitestReport): Report {
  const tests = (report.testResults ?? []).flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ name: `${baseName(file)}: ${fullName}`, ms: duration ?? 0 })),
  );
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, tests };
}

type PlaywrightSuite = {
  title: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; tests: { results: { duration: number }[] }[] }[];
};
type PlaywrightReport = Partial<{
  stats: { expected: number; flaky: number; unexpected: number };
  suites: PlaywrightSuite[];
}>;

/** Reads the output of Playwright's JSON reporter. */
export function readPlaywright({ stats, suites = [] }: PlaywrightReport): Report {
  const { expected = 0, flaky = 0, unexpected = 0 } = stats ?? {};
  return { passed: expected + flaky, failed: unexpected, tests: suites.flatMap(testsIn) };
}

function testsIn({ suites = [], specs }: PlaywrightSuite): TimedTest[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.flatMap(({ results }) =>
      results.map(({ duration }) => ({ name: `${baseName(file)}: ${title}`, ms: duration })),
    ),
  );
  return [...own, ...suites.flatMap(testsIn)];
}

const baseName = (file: string) => file.replace(/^.*[/\\]/, "");
