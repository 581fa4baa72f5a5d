import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Output } from "./run-tool";
import type { Report } from "./test-report";

/**
 * A suite. It starts when the suites in `after` have ended: either because it needs what they make, or because more
 * suites at a time would be slower on a machine with two processors.
 */
export type Suite = Readonly<{ after: readonly string[]; run(output: Output): Promise<Report> }>;

/**
 * Runs the suites `chosen`. Each starts as soon as the chosen suites that it comes after have ended, whether they
 * passed or not, so several run at the same time. `print` gets the whole output of a suite when the suite ends. A suite
 * that throws an error counts as one failure. A single suite writes to our own output directly.
 * @returns the reports, in the order of `chosen`
 */
export async function runSuites(
  suites: Readonly<Record<string, Suite>>,
  chosen: readonly string[],
  print: (text: string) => void,
): Promise<Report[]> {
  const reports = new Map<string, Promise<Report>>();
  const report = (name: string): Promise<Report> => {
    const known = reports.get(name);
    if (known) return known;
    const made = runInTurn(name);
    reports.set(name, made);
    return made;
  };
  const runInTurn = async (name: string): Promise<Report> => {
    const suite = suites[name];
    if (!suite) throw new Error(`there is no suite ${name}`);
    await Promise.all(suite.after.filter((other) => chosen.includes(other)).map(report));
    return runOne(name, suite, print, chosen.length === 1);
  };
  return Promise.all(chosen.map(report));
}

async function runOne(name: string, suite: Suite, print: (text: string) => void, alone: boolean): Promise<Report> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  print(`── ${name} starts ──`);
  let text = "";
  const run = async () => {
    if (alone) return suite.run("inherit");
    return withFile(async (file, output) => {
      try {
        return await suite.run(output);
      } finally {
        text = `\n${await readFile(file, "utf8")}`;
      }
    });
  };
  const report = await run().catch((error): Report => {
    text += `\n${error instanceof Error ? error.stack : error}\n`;
    return { passed: 0, failed: 1, tests: [] };
  });
  const closing = `${name}: ${report.passed} passed, ${report.failed} failed, in ${seconds()}`;
  print(text ? `\n── ${name} ──${text}${closing}\n` : closing);
  return report;
}

async function withFile<Result>(use: (file: string, output: number) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "suite-"));
  const file = path.join(folder, "output");
  const handle = await open(file, "a");
  try {
    return await use(file, handle.fd);
  } finally {
    await handle.close();
    await rm(folder, { recursive: true });
  }
}
