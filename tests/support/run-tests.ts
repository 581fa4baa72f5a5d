// The program of `npm test`. It runs all suites, or only those named in the arguments, several at the same time. At the
// end, it prints the slowest tests and the total numbers.
import { end, runMain } from "@/lib/launch/ending";
import { generateClient } from "@/lib/launch/generate";
import { runSuites } from "./run-suites";
import { slowest } from "./slowest";
import { suites } from "./suites";

await runMain(
  async () => {
    const named = process.argv.slice(2);
    const chosen = named.length > 0 ? named : Object.keys(suites);
    await generateClient();
    const reports = await runSuites(suites, chosen, console.log);

    const tests = reports.flatMap((report) => report.tests);
    console.log(["\n── the slowest ──", ...slowest(tests, 10)].join("\n"));

    const passed = reports.reduce((sum, report) => sum + report.passed, 0);
    const failed = reports.reduce((sum, report) => sum + report.failed, 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    await end(failed > 0 || passed === 0 ? 1 : 0);
  },
  { stopped: 1 },
);
