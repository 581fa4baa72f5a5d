import { expect, it } from "vitest";
import { slowest } from "@/tests/support/slowest";
import { readPlaywright, readVitest } from "@/tests/support/test-report";

it("reads the tests of Vitest's report with their files", () => {
  const assertionResults = [
    { fullName: "keeps a seat", duration: 12.5 },
    { fullName: "was skipped", duration: null },
  ];
  const testResults = [{ name: "/home/project/tests/unit/seats.test.ts", assertionResults }];
  expect(readVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
    passed: 1,
    failed: 0,
    tests: [
      { name: "seats.test.ts: keeps a seat", ms: 12.5 },
      { name: "seats.test.ts: was skipped", ms: 0 },
    ],
  });
});

it("reads the tests of Playwright's report, in whatever groups they are", () => {
  const spec = (title: string, duration: number) => ({
    title,
    file: "queue.spec.ts",
    tests: [{ results: [{ duration }] }],
  });
  const group = { title: "without scripts", specs: [spec("leaves", 20)] };
  const suites = [{ title: "queue.spec.ts", specs: [spec("joins", 10)], suites: [group] }];
  expect(readPlaywright({ stats: { expected: 1, flaky: 1, unexpected: 0 }, suites })).toEqual({
    passed: 2,
    failed: 0,
    tests: [
      { name: "queue.spec.ts: joins", ms: 10 },
      { name: "queue.spec.ts: leaves", ms: 20 },
    ],
  });
});

it("counts nothing where no report was written", () => {
  expect(readVitest({})).toEqual({ passed: 0, failed: 0, tests: [] });
  expect(readPlaywright({})).toEqual({ passed: 0, failed: 0, tests: [] });
});

it("names the slowest first", () => {
  const tests = [9, 12_345, 100, 2_000].map((ms) => ({ name: `took ${ms}`, ms }));
  expect(slowest(tests, 2)).toEqual(["  12.3 s  took 12345", "   2.0 s  took 2000"]);
});
