// npm test: runs all suites, or those named, one after another, and closes with the sum of their results.
import { type Count, suites } from "./suites";

const names = process.argv.slice(2);
const sum = { passed: 0, failed: 0 };

for (const [name, suite] of Object.entries(suites)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const { passed, failed } = await suite().catch(failure);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  sum.passed += passed;
  sum.failed += failed;
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

function failure(error: unknown): Count {
  console.error(error);
  return { passed: 0, failed: 1 };
}
