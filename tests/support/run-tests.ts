// The program of `npm test`. It runs all suites, or only those named in the arguments, one after another. At the end,
// it prints the slowest tests and the total numbers.
import { slowest } from "./slowest";
import { suites } from "./suites";
import type { Report, TimedTest } from "./test-report";

const names = process.argv.slice(2);
const sum = { passed: 0, failed: 0 };
const run: TimedTest[] = [];

for (const [name, suite] of Object.entries(suites)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const { passed, failed, tests } = await suite().catch(failure);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  sum.passed += passed;
  sum.failed += failed;
  run.push(...tests);
}

console.log("\n── the slowest ──");
for (const line of slowest(run, 10)) console.log(line);

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

function failure(error: unknown): Report {
  console.error(error);
  return { passed: 0, failed: 1, tests: [] };
}
